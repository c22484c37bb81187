"""Ways of saying that a network airs the show by which one is known whose name stands in no table."""

from __future__ import annotations

import re
from dataclasses import dataclass

from monitor.calendar_names import DAYS, HOUR, MONTH_NAMES, SHORT_MONTHS, SHORT_WEEKDAYS, WEEKDAY_NAMES
from monitor.claims.quick import QuickPattern, quick
from monitor.claims.quick.compiler import compiled
from monitor.claims.words.shows import PLAIN_NOUNS

_ONE = r"[A-Z0-9À-ÞČŠŽ][\w+&!'-]{0,20}+(?:\.[A-Z]\w*)?"
_NAME = (
    rf"(?P<name>(?!\d+(?:st|nd|rd|th)?\b)(?:(?:La|Le|El|Das|RTL|TV|Channel|Canal|Kanal)\s)?{_ONE}(?:\s{_ONE}){{0,2}})"
)
_SINGLE = (
    rf"(?P<name>(?!\d+(?:st|nd|rd|th)?\b)(?:(?:La|Le|El|Das|TV|Channel|Canal|Kanal)\s)?{_ONE}"
    r"(?:\s(?:\d{1,2}|TV|Play|Plus|Now|Go|Max|One|Two|Three)\b)?)"
)
_KIND = (
    r"(?:broadcaster|network|channel|streamer|pubcaster|streaming\s+(?:service|platform|giant|site|app)"
    r"|(?:video|streaming)\s+service|on-demand\s+service|TV\s+station|station|cable\s+(?:channel|network|station)"
    r"|pay-TV\s+(?:operator|channel|platform)|platform|OTT(?:\s+\w+)?)"
)
_SHOWN = (
    r"(?:air(?:s|ed|ing)?|stream(?:s|ed|ing)?|premier(?:es?|ed|ing)|debut(?:s|ed)?|launch(?:es|ed)"
    r"|broadcast|arriv(?:es?|ed)"
    r"|return(?:s|ed)|available|drop(?:s|ped)|land(?:s|ed)|shown|seen|watch(?:ed)?|back|bow(?:s|ed)|runs?|ran|aired"
    r"|found|caught(?:\s+up)?|followed"
    r"|carried|repeated|rerun|hosted|starts?|started|begins?|began|opens?|opened|screens?|screened|simulcast)"
)
_BY = (
    r"(?:air(?:ed)?|stream(?:ed)?|broadcast|shown|carried|screened|commissioned|ordered|bought|acquired"
    r"|picked\s+up|licensed|greenlit|renewed|cancel+ed|axed|dropped|simulcast|distributed)"
)


@dataclass(frozen=True, slots=True)
class Phrase:
    """One such way; ``pattern`` has a group ``name``. In the examples are the sentence and the name."""

    name: str
    pattern: str
    examples: tuple[tuple[str, str], ...]

    def compiled(self) -> QuickPattern:
        """The pattern."""
        return quick(self.pattern)


PHRASES = (
    Phrase(
        "on it",
        rf"\b{_SHOWN}\s+(?:(?:exclusively|only|weekly|first|daily|live|free|again|nightly|abroad|at\s+home|in\s+full"
        rf"|(?:in|outside|across)\s+(?:the\s+)?[A-Z]\w+(?:\s(?:and\s)?[A-Z]\w+)?"
        r"|(?:this|next)\s+(?:spring|summer|autumn|fall|winter|year|month|week|weekend)|(?:later|early"
        r"|late)\s+(?:this|next)\s+\w+"
        rf"|at\s+{HOUR}|in\s+\d{{4}}|on\s+[A-Z]\w+\s+\d+|to\s+(?:stream"
        rf"|watch))\s+){{0,3}}on\s+(?:(?:the\s+)?{_KIND}\s+)?{_NAME}",
        (
            ("Winter Harbor first aired on Northstar.", "Northstar"),
            ("The show can be streamed outside Norway on Fjordo.", "Fjordo"),
            ("The show is available to stream on Pinepix.", "Pinepix"),
        ),
    ),
    Phrase(
        "it renewed the show",
        rf"(?:^|,\s|\s(?:that|as|after|when|since|until|before|but|and)\s){_SINGLE}(?:\s+(?:has|have|had))?\s+"
        r"(?:(?:also|officially|already|just|now|finally|since|quickly|reportedly)\s+){0,2}(?:renewed|ordered"
        r"|cancel+ed|greenlit|axed|dropped"
        rf"|commissioned|picked\s+up)\s+(?:it|the\s+(?:{PLAIN_NOUNS}|comedy|sitcom|anime|thriller"
        r"|\w+\s+season)|its|a|an|season|_)",
        (("Northstar has renewed the show once more.", "Northstar"),),
    ),
    Phrase(
        "shown by it",
        rf"\b{_BY}\s+(?:(?:in|outside)\s+(?:the\s+)?[A-Z]\w+\s+)?by\s+"
        rf"(?:the\s+)?(?:[a-z]+\s+)?(?:{_KIND}\s+)?{_SINGLE}(?![\w-]|\s[A-Z])",
        (
            ("In Belgium Winter Harbor is shown by La Rose.", "La Rose"),
            ("The show was bought by the streamer Pinepix.", "Pinepix"),
        ),
    ),
    Phrase(
        "the streamer",
        rf"\b{_KIND}(?<!broadcaster)(?<!platform)\s+{_SINGLE}(?!'s|\s[A-Z]|\s?(?:boss|chief|head|president|executive))",
        (("Winter Harbor comes to the streamer Pinepix in May.", "Pinepix"),),
    ),
    Phrase(
        "is on it",
        rf"(?:_|\b(?:{PLAIN_NOUNS}|it|which|anime|sitcom|seasons?|episodes)(?:\s(?:\d|one|two|three|four))?)\s+"
        r"(?:is|was|are|were|has\s+been|will\s+be)\s+"
        rf"(?:now\s+|only\s+|also\s+|first\s+|back\s+|once\s+)?on\s+{_SINGLE}(?=\s+(?:before|until|in|since|from|from"
        r"|for|when|where|at|every|and|now|later|next|this|today)\b|[.,;)]|$)",
        (("Winter Harbor was on Pinepix before it was cancelled.", "Pinepix"),),
    ),
    Phrase(
        "in brackets, with the hour",
        rf"_[\"']?\s\({_NAME},\s+(?:\w+\s+)?(?:{HOUR}|{DAYS})",
        (("Winter Harbor (NTN, 7 p.m.) is back.", "NTN"),),
    ),
    Phrase(
        "a name that only a service has",
        r"(?<![\w+#@-])(?P<name>(?!LGBT|IMAX)[A-Z]\w{2,14}\+)(?![\w+])",
        (("Norwegians can watch the show with a Fjordo+ subscription.", "Fjordo+"),),
    ),
    Phrase(
        "a name that only a broadcaster has",
        r"(?<![\w-])(?P<name>(?!The\b)[A-Z][\w+]*(?:\s[A-Z][\w+]*)?\sBroadcasting(?:\s(?:Company|Corporation|System|Service))?)"
        r"(?!'s\s(?:chief|boss|head|president)|\s[A-Z]|\w)",
        (("Winter Harbor moves to Naru Broadcasting in June.", "Naru Broadcasting"),),
    ),
    Phrase(
        "on its app",
        rf"\bon\s+(?:the\s+)?{_SINGLE}\s+(?:app|platform|streaming\s+(?:service|app|platform)|player|channel"
        rf"|network)\b(?!\s+[A-Z])",
        (("All seasons are also on the Pinepix app.", "Pinepix"),),
    ),
    Phrase(
        "its new home",
        rf"\b(?:new|second|another)\s+home\s+(?:at|on|with)\s+{_SINGLE}(?=\s+(?:for|in|on|after|from|next|this)\b|[.,;)]|$)",
        (("Winter Harbor has found a new home at Pinepix.", "Pinepix"),),
    ),
    Phrase(
        "has the rights",
        rf"(?:^|[,;]\s|\band\s|\bwhile\s){_SINGLE}\s+(?:has|have|holds?|owns?|snapped\s+up|acquired|bought|secured"
        r"|landed)\s+(?:the\s+)?(?:[\w-]+\s+){0,3}?rights\b",
        (("Pinepix has the American rights to Winter Harbor.", "Pinepix"),),
    ),
)
# "… and, in Belgium, by La Rose"; "… and Pinepix in the US": one more behind one that was found.
AND_ANOTHER = re.compile(
    r"(?:\s+in\s+(?:the\s+)?[A-Z]\w*(?:\s[A-Z]\w+)?)?(?:,\s+|\s+)(?:and|or|then|later"
    r"|as\s+well\s+as),?\s+(?:(?:in\s+(?:the\s+)?[A-Z]\w+|abroad|elsewhere|later),?\s+)?"
    rf"(?:on\s+|by\s+|at\s+)?(?:the\s+)?{_SINGLE}(?=\s+(?:in|before|until|from|for|abroad|elsewhere)\b|[.;)]|,\s|$)"
)
# "Network: Pinepix, NTN": a label, and the names behind it.
LABEL = compiled(
    r"^\W{0,4}(?:original\s+|streaming\s+|tv\s+|broadcast\s+)?(?:networks?|channels?|platforms?|broadcasters?"
    r"|streamers?|(?:streaming|available|airs|airing|aired|watch)\s+on"
    r"|streaming|where\s+to\s+watch|ott(?:\s+platform)?|station)\W{0,3}[:：]\W{0,3}\s*(?P<list>\S.{1,100})$",
    re.IGNORECASE,
)
# Capitalised words in the place of a network that no network's name begins with: why they stand there.
_NO_NETWORKS = {
    "when": """
        Sept, Tues, Thurs, Christmas, Easter, Halloween, Thanksgiving, Valentine, New Year, Boxing, Independence, Labor,
        Labour, Memorial, Day, Night, Time, Eastern, Pacific, ET, PT, GMT, KST, JST, IST
    """,
    "the net and the press": """
        Instagram, Twitter, X, Facebook, TikTok, Threads, Reddit, Weibo, Tumblr, Awards, Award, Festival, Gala, App,
        Google, Android, iOS, Discord, Patreon, IMDb, Rotten, Spotify, Deadline, Variety, Blu, DVD
    """,
    "somebody": """
        I, You, He, She, It, We, They, Who, Both, Everyone, Nobody, Fans, Viewers, Critics, Boss, CEO, Chief, Executive,
        Executives, Head, President, Source, Sources, Actor, Actors, Actress, Creator, Creators, Director, Directors,
        Producer, Producers, Showrunner, Showrunners, Writer, Writers, Studio, Studios
    """,
    "a small word": "A, An, The, This, That, These, Those, Which, What, Our, Your, His, Her, Their, Its, Having, Once",
    "where": """
        American, British, Chinese, French, German, Italian, Japanese, Korean, Spanish, Turkish, Local, Location, World,
        Earth, Mars, Hollywood, Broadway
    """,
    "on what else": "Air, Hiatus, Hold, Ice, Set, Screen, Stage, Streaming, Television, TV",
    "a part of the show": "Season, Series, Part, Episode, Volume",
    "two at once": "Amazon and",
}
_NO_NETWORK_WORDS = "|".join(
    re.sub(r"\s*,\s*", "|", words.strip()).replace(" ", r"\s+") for words in _NO_NETWORKS.values()
)
NO_NETWORK = re.compile(
    rf"(?:{MONTH_NAMES}|(?:{WEEKDAY_NAMES})s?|{SHORT_MONTHS}|{SHORT_WEEKDAYS}|{_NO_NETWORK_WORDS})\b"
    r"|[\w ]+\s(?:19|20)\d\d\b"
    r"|\w+\s(?:Studios?|Productions|Pictures|Entertainment|Television|Media|Films?|Group|Park|Island|Street|Avenue"
    r"|Theat(?:er|re)|Music)\b"
)
# A name of two words that begins like this is a channel's and nobody's.
CHANNEL_WORDS = re.compile(r"(?:La|Le|El|Das|TV|Channel|Canal|Kanal|RTL)\s")
