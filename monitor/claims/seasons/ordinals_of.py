"""What an ordinal alone is one of: "The second began in May" is a season only where the talk was of seasons.

Behind "Two trailers are out" the second is a trailer, behind "a series of books" a book. So whatever a sentence counts,
or names in the plural where it is a thing that comes in order, is what the ordinals behind it are of.
"""

from __future__ import annotations

import re
from enum import Enum

from monitor.number_names import CARDINALS, ORDINALS


class Talk(Enum):
    """What was counted last."""

    NOTHING = "nothing"
    SEASONS = "seasons"
    SEASON = "season"  # one was named, by its number, in the sentence before
    EARLIER = "earlier"  # … or further back
    EPISODES = "episodes"
    PARTS = "parts"  # … of a season
    OTHERS = "others"


# What a season may come in: one of them, several, and a sentence behind which the second is part of a season.
PARTS = (
    ("part", "parts", "The first part of season 2 is out."),
    ("volume", "volumes", "The first volume of season 2 is out."),
    ("half", "halves", "The first half of season 2 is out."),
    ("batch", "batches", "The first batch of season 2 is out."),
)
# Other things that come in order: one of them, several, and a sentence behind which the second is no season.
IN_ORDER = (
    ("episode", "episodes", "The first episode of season 2 is out."),
    ("trailer", "trailers", "Trailers for season 2 are out."),
    ("teaser", "teasers", "The first teaser for season 2 is out."),
    ("clip", "clips", "Clips from season 2 are out."),
    ("weekend", "weekends", "The opening weekend of season 2 was slow."),
    ("block", "blocks", "The first block of season 2 is done."),
    ("book", "books", "Season 2 is based on the books."),
    ("novel", "novels", "Season 2 follows the novels."),
    ("comic", "comics", "Season 2 follows the comics."),
    ("game", "games", "Season 2 is based on the games."),
    ("film", "films", "Winter Harbor: the films."),
    ("movie", "movies", "Season 2 follows the movies."),
    ("sequel", "sequels", "Holm wrote sequels."),
    (r"spin-?\s?off", r"spin-?\s?offs", "There are spin-offs, too."),
    ("special", "specials", "There are specials, too."),
    ("concert", "concerts", "There were concerts, too."),
    ("script", "scripts", "The first script of season 2 is done."),
)
THINGS = "|".join(f"{one}|{several}" for one, several, _ in (*PARTS, *IN_ORDER))
_ONE = "|".join(one for one, _, _ in (*PARTS, *IN_ORDER))
_SEVERAL = "|".join(several for _, several, _ in (*PARTS, *IN_ORDER))
_THING = re.compile(
    rf"\b(?:(?:{'|'.join(ORDINALS)}|debut|opening|last|final|other|new|next)\s+(?:[\w'-]+\s+){{0,2}}?(?P<one>{_ONE})"
    rf"|(?P<several>{_SEVERAL}))\b",
    re.IGNORECASE,
)
# "Falk's first album", "her debut novel", "their next role": whatever it is, a second of it may follow.
_OF_SOMEBODY = re.compile(
    rf"(?:\b(?:his|her|their|my|whose)|(?<=\w)'s|s')\s+(?:{'|'.join(ORDINALS)}|debut|next|last|new|latest|other)\s+"
    r"(?!(?:[\w-]+\s+){0,3}?(?:seasons?|series|runs?|instal+ments?|chapters?|outings?|time|days?|weeks?|months?"
    r"|years?)\b)[a-z]",
    re.IGNORECASE,
)
# "two directors", "several sequels", "three Winter Harbor concerts"; not "season 2 has", "in 2023 the series", "all is"
_SMALL = (
    r"(?:the|an?|and|or|but|of|in|on|to|for|with|at|by|from|as|that|which|who|when|while|after|before|until|is|are"
    r"|was|were|be|been|has|have|had|does|do|did|will|would|can|could|may|might|this|its|it|his|her|their|our|us"
    r"|he|she|they|we|you|i|not|so|if|than|then|yes|plus|thus|always|perhaps|across|unless|besides)\b"
)
_NUMBER = (
    rf"(?:(?<![\w.,])(?<!season\s)(?<!seasons\s)(?<!series\s)(?<!part\s)(?:\d{{1,3}}|{'|'.join(list(CARDINALS)[1:])})"
    r"|(?:a\s+)?dozen|several|many|few|various|numerous|multiple|both|(?:these|those)(?!\s+(?:days|years)\b)|all(?:\s+(?:of\s+)?the)?"
    r"|(?:an?|the)\s+(?:series|set|pair|trilogy|couple|string|number|run|row|host|handful|collection)\s+of)"
)
_COUNTED = re.compile(
    rf"(?P<led>\b(?:in|for|within|after|over|than|last|next|past|first|of|at|to|from|about|by)\s+)?"
    rf"\b(?i:{_NUMBER})\s+(?P<between>(?:(?!(?i:{_SMALL}))[\w'’-]+\s+){{0,4}}?)"
    rf"(?P<noun>(?!{_SMALL})[a-z-]*[a-z]s(?<!ous)|people|women|men|children)\b(?P<behind>\s+(?:later|ago|after|before|earlier))?"
)
_OF_THEM = re.compile(r"\bof\s+(?:them|these|those)\b", re.IGNORECASE)
_SEASONS = re.compile(r"seasons|series")
_GOES_ON = re.compile(r"(?:It|Its|This|That)\b")  # "It got good reviews": still of that season
_OTHER_THAN_OURS = re.compile(r"\b(?:other|different|separate|limited)\b", re.IGNORECASE)
_PLURAL_OF_SEASONS = re.compile(r"\bseasons\b", re.IGNORECASE)
# What is counted to say how much or how long, and is not one after the other: "10 million viewers", "in three years".
_AMOUNTS = re.compile(
    r"viewers|people|fans|users|subscribers|households|homes|countries|territories|dollars|euros|pounds|points"
    r"|times|ways|reasons|views|streams"
)
_SPANS = re.compile(r"seconds|minutes|hours|nights|days|weeks|months|years|decades")
_OF_ONE_SEASON = (
    (Talk.EPISODES, re.compile(r"episodes?", re.IGNORECASE)),
    (Talk.PARTS, re.compile("|".join(f"{one}|{several}" for one, several, _ in PARTS), re.IGNORECASE)),
)


def talk_of(text: str, before: Talk, *, season: bool) -> Talk:
    """What the talk is of behind ``text``, where it was of ``before``; ``season`` says that the text names one."""
    counted = [match for match in _COUNTED.finditer(text) if not _is_amount(match)]
    if any(_SEASONS.fullmatch(m["noun"]) and not _OTHER_THAN_OURS.search(m["between"]) for m in counted):
        return Talk.SEASONS
    others = [m["noun"] for m in counted] + [m["one"] or m["several"] for m in _THING.finditer(text)]
    if others:
        return next((talk for talk, nouns in _OF_ONE_SEASON if all(map(nouns.fullmatch, others))), Talk.OTHERS)
    if _OF_SOMEBODY.search(text):
        return Talk.OTHERS
    if _OF_THEM.search(text):
        return before if before is Talk.SEASONS and not season else Talk.OTHERS
    if _PLURAL_OF_SEASONS.search(text):
        return Talk.SEASONS
    return Talk.SEASON if season and before is not Talk.SEASONS else before


# "The first season came out in May and had ten episodes. The second one": seasons are told of in turn, not episodes.
_FIRST_IN_TURN = re.compile(r"\W*(?:(?:The|Its)\s+)?(?:[Ff]irst|[Dd]ebut|[Oo]pening)\s+(?:season|series)\b")


def talk_behind(sentence: str, before: Talk, *, season: bool) -> Talk:
    """What the talk is of in the sentence behind this one."""
    now = talk_of(sentence, before, season=season)
    if now is Talk.EPISODES and season and _FIRST_IN_TURN.match(sentence):
        return Talk.SEASON
    return Talk.EARLIER if now is before is Talk.SEASON and not (season or _GOES_ON.match(sentence)) else now


def _is_amount(counted: re.Match[str]) -> bool:
    if _SPANS.fullmatch(counted["noun"]):
        return bool(counted["led"] or counted["behind"])
    return bool(_AMOUNTS.fullmatch(counted["noun"]))
