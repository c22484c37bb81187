"""Words in capitals that are no title: networks, months, seasons, and what sentences and headlines begin with."""

from __future__ import annotations

import re

from monitor.calendar_names import MONTH_NAMES, MONTHS, TIMES_OF_YEAR, WEEKDAYS
from monitor.claims.text.fold import key
from monitor.claims.titles.shapes import SMALL
from monitor.claims.words.names import PLAIN_WORDS
from monitor.claims.words.networks import NETWORKS
from monitor.claims.words.numbers import ONE_TO_TEN

# Words that begin a sentence in capitals, or that speak of seasons, and are no title by themselves.
NOT_TITLES = frozenset(
    key(word)
    for word in (
        *MONTHS,
        *WEEKDAYS,
        *"""
    Season Series Part Volume Episode The This That In For After Before When Will Is Its And But Both So Since With
    On At As Of Besides Like While Though Although If What Who Where Why How Filming Production Shooting Seasons Yes
    No Now Then Also Meanwhile Official Update Trailer Another New All Only Until Once During From By Watching
    Despite Following Regarding Twitter Instagram Facebook YouTube TikTok Reddit Deadline Variety
    Does Do Did Was Were Has Have Had Can Could Should Would
    Are Yet Still Sadly Luckily Indeed Here There Second Third Fourth
    """.split(),
    )
)
# Verbs and such that headlines write in capitals: "Netflix Confirms Season 2".
HEADLINE_WORDS = frozenset(
    """
    Confirms Confirmed Announces Announced Renews Renewed Orders Ordered Reveals Revealed Teases Drops Sets Gets
    Lands Explained About Everything Meet First Look Inside Watch Will Is Are Was Has Gives Says Talks Wants
    Brings Picks Cancels Cancelled Canceled Saves Returns Returning Coming Starts Wraps Films Filming Adds Joins
    Casts Cast Trailer Teaser Release Date Premiere Plot News Update
    """.split()
)
_SEASON_WORDS = re.compile(
    rf"(?i)(?:seasons?|series|part|volume|episode|chapter)\s+(?:\d|[ivx]+\b|{ONE_TO_TEN})|season$"
    r"|\d{1,2}(?:st|nd|rd|th)?\s+(?:is|was|on|in|of|will|has|to|and|episodes?)\b"
    # "April 2027", "Coming July 9": what a poster says; "The May 28" season finale
    r"|(?:(?:the|its|coming|out|arriving|premieres?|streaming|this|next|in|on)\s+)?"
    rf"(?:{MONTH_NAMES}|{TIMES_OF_YEAR})(?:\s+\d{{1,4}}(?:st|nd|rd|th)?(?:,?\s+\d{{4}})?)?[.!]?$"
)
NETWORK_WORDS = frozenset(name.split()[0] for name in NETWORKS) - {"The"}


def is_title_before_season(words: str) -> bool:
    """ "Copper Bay season 2" names a show; "Casting for season 2" and "Lisa Kemp in season 2" do not."""
    if words.isupper():  # "WHEN DOES SEASON 3 AIR": capitals tell nothing
        words = words.title()
    last = words.split()[-1]
    if re.fullmatch(SMALL, last, re.IGNORECASE) or words.endswith(","):
        return False
    if any(w in HEADLINE_WORDS for w in words.split()) or re.fullmatch(r"[A-Z][a-z]+ly", words):
        return False
    return not all(key(w) in NOT_TITLES or w.strip(",'") in PLAIN_WORDS for w in words.split())


_ORDINAL = re.compile(r"\d+(?:st|nd|rd|th)")
# "Wednesday's season 8 finale", "Netflix's season 2", "In Sunday's season 1 finale"
_OWNER = re.compile(r"'s?$|^(?:In|On|At|After|Before|Since|During|Following|Until|By|From|For)\s(?=[A-Z][a-z]+day's$)")


def is_no_title(title: str) -> bool:
    """Whether what has the shape of a title is none: a network, a month, a season, a word that sentences begin with."""
    owner = _OWNER.sub("", title)
    return (
        bool(_ORDINAL.fullmatch(title))
        or key(owner) in NOT_TITLES
        or owner in NETWORKS
        or len(title) < 2
        or bool(_SEASON_WORDS.match(title))
    )


def is_known(name: str) -> bool:
    """Whether a name in capitals is no show: a network, a word of the trade, a word that begins a sentence."""
    words = name.removeprefix("The ").split()
    name = " ".join(words)
    return name in NETWORKS or all(w.strip("\"',") in PLAIN_WORDS for w in words) or words[0] in NETWORK_WORDS
