"""That no date is known yet: what speaks against the rows of unannounced_phrases.py, and answers to "When?"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from monitor.claims.quick import QuickTable, quick
from monitor.claims.quick.compiler import compiled
from monitor.claims.release.moves import MISSED
from monitor.claims.release.questions import asks_for_another_day, asks_when, asks_when_it_comes
from monitor.claims.release.unannounced_phrases import UNANNOUNCED
from monitor.claims.words.shows import PLAIN_NOUNS
from monitor.model import Attribute, Modality

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from monitor.claims.findings import Finding
    from monitor.claims.reading import Reading, Sentence

_ROWS = QuickTable((row, quick(row.pattern, re.IGNORECASE)) for row in UNANNOUNCED)

_TRAILER = quick(r"\btrailer\b|\bteaser\b", re.IGNORECASE)
_OF_TRAILER = quick(r"\b(?:trailer|teaser)\b(?!\s*(?:,|and\b|or\b|nor\b))[^.;,]*$", re.IGNORECASE)
_OF_ANOTHER_THING = re.compile(
    r"\s*(?:for|of)\s+(?:the|a|an|its|this|that)\s+(?:[\w'-]+\s+){0,3}?(?:film|movie|special|spin-?off"
    r"|soundtrack|album|tour|game"
    r"|book|prom|wedding|trailer|teaser|shoot|filming|finale|event|reunion|podcast|musical)\b",
    re.IGNORECASE,
)
_BARE_DATE = re.compile(r"\b(?:have|has|had|get|got|want|need|set|fix|pick|name)\s+a\s+date$", re.IGNORECASE)
# "I don't have a date" + "for you", "for when it returns"; but "for Friday"
_FOR_READERS = re.compile(
    rf"\s+(?:for|to\s+(?:share|give|announce|offer|tell))\s+(?:you|fans|viewers|readers|anyone|it\b|when\b|season|the\s+(?:\w+\s+)?"
    rf"(?:{PLAIN_NOUNS}|season|premiere|return|new\s+episodes)\b|_|just\s+yet|yet)"
    r"|\s+(?:to\s+(?:share|announce)|locked\s+in|on\s+the\s+calendar)\b",
    re.IGNORECASE,
)
_OURS = re.compile(
    rf"\b(?:{PLAIN_NOUNS}|it|we|season|premiere|run|sequel|netflix|network|streamer)\b|___", re.IGNORECASE
)
_IDENTITY = re.compile(r"\b(?:is|was|are)(?:n't|\s+not)\s+(?:the|its)\s+(?:\w+\s+){0,2}?date\b", re.IGNORECASE)
_FILMING_DATE = quick(
    r"\b(?:film|shoot|production|wrap|start\s+of\s+(?:filming|production))\w*\s+(?:start\s+)?date", re.IGNORECASE
)
# "He leads the spin-off, Winter Harbor: Ashes, which does not have a date."
_WHICH_OF_ANOTHER = quick(
    r"\b(?:spin-?off|prequel|sequel|remake|film|movie|special|podcast|documentary|musical|album|tour|game|book|novel)\b"
    r"[^.;]{0,60}?(?P<which>,\s+which\s+(?:\w+\s+){0,2}(?:\w+)?)$",
    re.IGNORECASE,
)
# "Will not" + "affect the planned transmission date": there is a date, and it stands.
_STANDS = re.compile(
    r"(?:n't|\bnot|\bnever)\s(?:\w+ly\s)?(?:affect|chang|alter|impact|disrupt|threaten|jeopardi|mov|delay|derail|shift|influence|push"
    r"|endanger|interfere|postpon|hold\sup|put\sback|miss)",
    re.IGNORECASE,
)
# "The planned transmission date of" + "4 April"
_OF_A_DAY = re.compile(r"\s(?:of|for)\s(?:\w+day,?\s)?(?:the\s)?(?:\d{1,2}\b|[A-Z][a-z]{2,8}\.?\s\d{1,2}\b)")

_PRIVATE = "the day somebody goes out with somebody, or marries"


@dataclass(frozen=True, slots=True)
class Against:
    """A reason why a row says nothing of the show's date: an ``Objection`` that knows what was asked before it."""

    why: str
    holds: Callable[[Reading, Sentence, tuple[int, int]], bool]
    examples: tuple[str, ...] = ()


def _is_with_somebody(s: Sentence, span: tuple[int, int]) -> bool:
    """ "They have yet to set a date", and not for the show, nor for those who wait for it."""
    if _BARE_DATE.search(s.text, 0, span[1]) is None:
        return False
    return not (_OURS.search(s.bare, 0, span[1]) or _FOR_READERS.match(s.text, span[1]))


def _says_which_it_is_not(text: str, start: int, end: int) -> bool:
    """ "July 9 is not the date", "won't make its July 9 release date"."""
    low = max(0, start - 6)
    return bool(_IDENTITY.search(text, low, end) or MISSED.search(text, low, end))


def _is_which_of_another(s: Sentence, span: tuple[int, int]) -> bool:
    match = _WHICH_OF_ANOTHER.search(s.text, 0, span[0])
    return match is not None and not any(end == match.start("which") for _, end in s.titles)


AGAINST_UNANNOUNCED: tuple[Against, ...] = (
    Against(
        "of another show",
        lambda _, s, span: not s.ours(span[0]),
        ('Winter Harbor is back, but "Copper Bay" has no release date.',),
    ),
    Against(
        "of the trailer",
        lambda _, s, span: bool(_TRAILER.search(s.text[slice(*span)]) or _OF_TRAILER.search(s.text, 0, span[0])),
        ("The trailer of season 2 has no release date.",),
    ),
    Against(
        "of a film, a special or such",
        lambda _, s, span: bool(_OF_ANOTHER_THING.match(s.text, span[1]) or _OF_ANOTHER_THING.search(s.text, *span)),
        ("No release date for the film has been set.",),
    ),
    Against(
        "of a film, a special or such",
        lambda _, s, span: _is_which_of_another(s, span),
        ("Winter Harbor is back without Carl Dunn, who leads the spin-off, Ashes, which does not have a date.",),
    ),
    Against(
        _PRIVATE,
        lambda r, s, span: _is_with_somebody(s, span) and not asks_when_it_comes(r, s),
        ("She does not have a date for Friday.", "The couple have yet to set a date."),
    ),
    Against(
        "says which day it is not",
        lambda _, s, span: _says_which_it_is_not(s.text, *span),
        ("July 9 is not the release date of season 2.", "Season 2 will not make its July 9 release date."),
    ),
    Against(
        "there is one, and it stands",
        lambda _, s, span: bool(_STANDS.search(s.text, *span) or _OF_A_DAY.match(s.text, span[1])),
        ("The incident will not affect the planned transmission date of season 2.",),
    ),
    Against(
        "of the filming",
        lambda _, s, span: bool(_FILMING_DATE.search(s.text, *span)),
        ("There is no filming date yet.",),
    ),
    Against(
        _PRIVATE,
        lambda r, s, span: bool(_FOR_READERS.match(s.text, span[1])) and asks_for_another_day(r, s),
        ("When will the star of Winter Harbor marry? She says: I don't have a date for you.",),
    ),
)

_DOES_NOT_KNOW = compiled(
    r"^(?:(?:sadly|unfortunately|alas|well|so\s+far|right\s+now|at\s+present|currently|frankly|for\s+now)?,?\s*)"
    r"(?:(?:that|this|it|the\s+answer|the\s+date)(?:'s|\s+is|\s+has|\s+remains|\s+isn't|\s+hasn't)\s[^.;]{0,30}?"
    r"(?:not\s+(?:yet\s+)?(?:been\s+)?(?:known|said|announced|decided|revealed|clear)|unknown|unclear"
    r"|a\s+(?:secret|mystery)|n't\s+(?:known|clear|been\s+\w+)|any(?:one|body)'s\s+guess|known\s+yet)"
    r"|(?:nobody|no\s+one)\s+(?:\w+\s+){0,2}?(?:knows?|said|say|saying)"
    r"|we\s+(?:still\s+)?(?:do\s+not|don't)\s+(?:yet\s+)?know"
    r"|(?:the\s+)?[\w+]+(?:\s[\w+]+)?\s+(?:isn't|is\s+not|won't|will\s+not|hasn't|has\s+not|didn't"
    r"|did\s+not)\s+(?:yet\s+)?(?:say|saying|said)\b|(?:tba|tbc|tbd|to\s+be\s+(?:announced|confirmed|determined)"
    r"|not\s+(?:yet\s+)?(?:announced|known|confirmed)|unknown)\b)",
    re.IGNORECASE,
)


def _told_of(sentence: Sentence) -> int | None:
    """The season that an article is on, or a later one that it has told of: no date is known of what is to come."""
    title, reached = sentence.title_season, sentence.reached
    return reached if title is not None and reached is not None and reached > title else title


def find_unannounced(reading: Reading, sentence: Sentence) -> Iterator[Finding]:
    """The plain word that no date is known: once a sentence."""
    rule = "release: unannounced"
    for _, pattern in _ROWS.possible(sentence.text):
        match = pattern.search(sentence.text)
        if match is None:
            continue
        span = match.span()
        why = next((row.why for row in AGAINST_UNANNOUNCED if row.holds(reading, sentence, span)), None)
        if why is not None:
            yield sentence.dropped(Attribute.RELEASE_DATE, "unannounced", span, rule, why)
            continue
        season = sentence.seasons_of(sentence.mention_near(span[0], reach=120))[0]
        if season is None:
            season = sentence.coming if sentence.seasons else _told_of(sentence)
        season = _to_come(sentence, season)
        yield sentence.claim(Attribute.RELEASE_DATE, "unannounced", span, rule, season=season, how=Modality.ASSERTED)
        return
    answer = _DOES_NOT_KNOW.match(sentence.text)
    if answer is not None and asks_when(reading, sentence):
        season = _to_come(sentence, sentence.seasons_of(None)[0] or sentence.title_season)
        yield sentence.claim(
            Attribute.RELEASE_DATE, "unannounced", answer.span(), rule, season=season, how=Modality.ASSERTED
        )


def _to_come(sentence: Sentence, season: int | None) -> int | None:
    """The season, or the next where the article looks back on the end of this one: its date is known."""
    return sentence.coming if season is not None and season == sentence.over else season


def says_unannounced(text: str, position: int) -> bool:
    """Whether what stands at ``position`` is said of a date that is not known."""
    return any(
        (m := p.search(text)) and m.start() <= position < m.end() and not _says_which_it_is_not(text, *m.span())
        for _, p in _ROWS.possible(text)
    )
