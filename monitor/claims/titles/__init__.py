"""Where an article names the show, and where it names another one."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from monitor.calendar_names import MONTH_NAMES, MONTHS, TIMES_OF_YEAR, WEEKDAYS
from monitor.claims.quick import QuickTable, look, quick
from monitor.claims.text.fold import key, plain
from monitor.claims.titles.frames import FRAMES
from monitor.claims.titles.news_frames import NEWS_FRAMES
from monitor.claims.titles.shapes import SMALL, TITLE_WORDS
from monitor.claims.titles.where_it_plays import ends_the_subject, is_where_it_plays
from monitor.claims.words.names import NATIONS, NOT_IN_NAMES, SENTENCE_WORDS
from monitor.claims.words.networks import BEST_KNOWN, NETWORKS
from monitor.claims.words.numbers import ONE_TO_TEN
from monitor.claims.words.shows import GENRES, OF_A_KIND, PLAIN_NOUNS

if TYPE_CHECKING:
    from monitor.model import Show

_LEADING_ARTICLE = re.compile(r"^(?:the|a|an)\s+", re.IGNORECASE)
_WORD = re.compile(r"[^\W_]+")
# Punctuation and white space between the words of a title vary from page to page.
_BETWEEN = r"[\s\-'\".,:;!?&()/]*"


def _pattern(title: str) -> str:
    words = _WORD.findall(_LEADING_ARTICLE.sub("", plain(title)) or plain(title))
    return _BETWEEN.join(re.escape(word) for word in words)


@dataclass(frozen=True, slots=True)
class TitleFinder:
    """Finds one show's title and aliases in plain text."""

    regex: re.Pattern[str]
    keys: frozenset[str]
    small: bool = False  # a title is told to us without capitals, and so may be written without

    @classmethod
    @lru_cache(maxsize=512)  # the same shows are looked for in one article after the other
    def of(cls, show: Show) -> TitleFinder:
        """One word alone ("Dark", "You") is a title only as it is written; longer titles in any case."""
        alternatives = []
        for title in sorted(show.titles, key=len, reverse=True):
            pattern = _pattern(title)
            if pattern:
                single = len(_WORD.findall(_LEADING_ARTICLE.sub("", plain(title)))) == 1
                alternatives.append(f"(?-i:{pattern}|{pattern.upper()})" if single else pattern)
        body = "|".join(alternatives) or r"(?!)"
        return cls(
            re.compile(rf"(?<![\w])(?:the\s+)?(?:{body})(?![^\W_])", re.IGNORECASE),
            frozenset(title_key(t) for t in show.titles),
            small=any(not _has_capitals(plain(title)) for title in show.titles),
        )

    def is_named_in(self, text: str) -> bool:
        """Whether ``text`` names the show with the capitals or the quotation marks of a title, at least once.

        "The late train leaves at a quarter to six" does not name "A Quarter to Six".
        """
        return any(
            self.small or text[match.start() - 1 : match.start()] in _QUOTES or _has_capitals(match.group())
            for match in self.regex.finditer(text)
        )

    def is_named(self, text: str) -> bool:
        """Whether ``text`` is one of the show's titles, to the letter."""
        return title_key(text) in self.keys

    def is_all(self, text: str) -> bool:
        """Whether ``text`` is one of the show's titles and nothing else, perhaps with another title in brackets."""
        return self.is_named(re.sub(r"\s*\([^()]{2,60}\)\s*$", "", text))

    def is_title(self, text: str) -> bool:
        """Whether ``text`` is one of the show's titles, perhaps with a season behind it."""
        folded = title_key(re.sub(r"(?i)\s*(?:season|series|part)?\s*\d+\s*$", "", plain(text)))
        return folded in self.keys or title_key(text) in self.keys


_QUOTES = frozenset("\"'")
_NO_CAPITALS_NEEDED = re.compile(rf"(?:{SMALL}|[a-z]{{1,3}}|[^A-Za-z].*)", re.IGNORECASE)


def _has_capitals(title: str) -> bool:
    """Whether the words of a title are written with capitals, but for small ones, most of them at least."""
    words = re.findall(r"[^\W_]+", _LEADING_ARTICLE.sub("", title))
    long = [word for word in words if not _NO_CAPITALS_NEEDED.fullmatch(word)] or words
    return 2 * sum(not word[0].islower() for word in long) > len(long)


def title_key(title: str) -> str:
    """Titles are compared without case, punctuation and leading articles."""
    return key(_LEADING_ARTICLE.sub("", plain(title).strip(" \"'")))


_QUOTED = quick(rf"(?<!\w)[\"'](?P<title>{TITLE_WORDS}[!?]?)[,.]?[\"'](?!\w)")
_FRAMES = QuickTable((frame, frame.compiled()) for frame in (*FRAMES, *NEWS_FRAMES))
# A single word in quotes is a title only behind one of these: "a bright red 'Empathy' sweatshirt" is none.
_LEADS_TO_TITLE = quick(
    r"(?:^|[(,;:/-]\s*|\b(?:in|on|of|from|for|like|and|or|to|with|as|at|the|his|her|its|their|than|both|also|but|when"
    rf"|{PLAIN_NOUNS}|{GENRES}|while|after|before|by|if|that|is|was|are|film|movie|hit|spin-?off"
    r"|watch(?:ing|ed)?|renew(?:s|ed|ing)|cancel+(?:s|ed|ing)|order(?:s|ed)|join(?:s|ed)|created?|directed|titled"
    rf"|called|named|TV|{BEST_KNOWN}|'s|s')\s+)$",
    re.IGNORECASE,
)
# Words that begin a sentence in capitals, or that speak of seasons, and are no title by themselves.
_NOT_TITLES = frozenset(
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


# … or where what stands behind is only said of a work: "the pivotal 'Empathy' horror series", "'Empathy' writer Bo".
_IS_A_WORK = re.compile(
    r"\s+(?:(?:[a-z-]+\s+){0,2}(?:series|franchise|films?|movies?|saga|universe|trilogy|spin-?off|sitcom|drama|reboot"
    r"|remake|sequel|prequel)\b"
    r"|(?:co-)?(?:star|actor|actress|writer|creator|director|showrunner|alum(?:na|nus)?|veteran|producer|author"
    r"|singer)s?\s+(?=[A-Z]))"
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
PLAIN_WORDS = NOT_IN_NAMES | SENTENCE_WORDS
_SEASON_WORDS = re.compile(
    rf"(?i)(?:seasons?|series|part|volume|episode|chapter)\s+(?:\d|[ivx]+\b|{ONE_TO_TEN})|season$"
    r"|\d{1,2}(?:st|nd|rd|th)?\s+(?:is|was|on|in|of|will|has|to|and|episodes?)\b"
    # "April 2027", "Coming July 9": what a poster says
    r"|(?:(?:coming|out|arriving|premieres?|streaming|this|next|in|on)\s+)?"
    rf"(?:{MONTH_NAMES}|{TIMES_OF_YEAR})(?:\s+\d{{1,4}}(?:st|nd|rd|th)?(?:,?\s+\d{{4}})?)?[.!]?$"
)
NETWORK_WORDS = frozenset(name.split()[0] for name in NETWORKS) - {"The"}


def _is_title_before_season(words: str) -> bool:
    """ "Copper Bay season 2" names a show; "Casting for season 2" and "Lisa Kemp in season 2" do not."""
    if words.isupper():  # "WHEN DOES SEASON 3 AIR": capitals tell nothing
        words = words.title()
    last = words.split()[-1]
    if re.fullmatch(SMALL, last, re.IGNORECASE) or words.endswith(","):
        return False
    if any(w in HEADLINE_WORDS for w in words.split()) or re.fullmatch(r"[A-Z][a-z]+ly", words):
        return False
    return not all(key(w) in _NOT_TITLES or w.strip(",'") in PLAIN_WORDS for w in words.split())


def other_titles(text: str, finder: TitleFinder, *, sure: bool = False) -> list[tuple[int, int, str]]:
    """(start, end, title) of what looks like another title in ``text``: quoted, or before a season.

    ``sure``: only what would be one wherever the article has these words.
    """
    return [
        (match.start("title"), match.start("title") + len(title), title)
        for match, is_sure in _like_titles(text)
        if (is_sure or not sure) and not (finder.regex.search(match.group()) or finder.is_title(match["title"]))
        for title in [_END_OF_SENTENCE.sub("", match["title"])]
    ]


@lru_cache(maxsize=1024)  # a text is looked through once for the article as a whole, and once in its place
def _like_titles(text: str) -> tuple[tuple[re.Match[str], bool], ...]:
    """What looks like a title in ``text``, of whatever show, left to right."""
    look(text)
    found = [
        (match, True) for match in _QUOTED.finditer(text) if not is_no_title(match["title"]) and _fits_in_quotes(match)
    ]
    for frame, pattern in _FRAMES.possible(text):
        fits = _FITS.get(frame.name, _is_framed)
        matches = (match for match in pattern.finditer(text) if not is_no_title(match["title"]) and fits(match))
        if frame.name.startswith("behind its"):
            matches = (match for match in matches if not is_about(text, *match.span("title")))
        found += [(match, frame.sure) for match in matches]
    return tuple(sorted(found, key=lambda one: one[0].span("title")))


_OF_A_KIND = re.compile(rf"\s+(?:[a-z-]+\s+){{0,2}}?(?:{OF_A_KIND})\b(?!'|\s+[\"'A-Z])")


def is_about(text: str, start: int, end: int) -> bool:
    """ "Season 2 of the Coast Guard procedural": what a show is about or where it is set, and no title."""
    return text.endswith("the ", 0, start) and _OF_A_KIND.match(text, end) is not None


_ORDINAL = re.compile(r"\d+(?:st|nd|rd|th)")


_OWNER = re.compile(r"'s?$")  # "Wednesday's season 8 finale", "Netflix's season 2"


def is_no_title(title: str) -> bool:
    """Whether what has the shape of a title is none: a network, a month, a season, a word that sentences begin with."""
    owner = _OWNER.sub("", title)
    return (
        bool(_ORDINAL.fullmatch(title))
        or key(owner) in _NOT_TITLES
        or owner in NETWORKS
        or len(title) < 2
        or bool(_SEASON_WORDS.match(title))
    )


def _fits_in_quotes(match: re.Match[str]) -> bool:
    return (
        " " in match["title"]
        or bool(_LEADS_TO_TITLE.search(match.string, 0, match.start()))
        or bool(_IS_A_WORK.match(match.string, match.end()))
    )


def _fits_season(match: re.Match[str]) -> bool:
    return _is_title_before_season(match["title"])


def _fits_kind(match: re.Match[str]) -> bool:
    first = match["title"].split()[0]
    return first.strip(",.") not in NETWORK_WORDS and key(first) not in _NOT_TITLES - {"the"}


def _is_framed(match: re.Match[str]) -> bool:
    """Whether the words in a frame are a title; one word alone that a sentence begins with may be any noun."""
    title = match["title"]
    if match.start("title") == 0 and " " not in title:
        return False
    first = title.split()[0].strip(",.'")
    return (
        _is_title_before_season(title)
        and first not in NETWORK_WORDS
        and (first not in PLAIN_WORDS - {"The"} | _OFFICES or (first in _MAY_BEGIN_ONE and " " in title))
        and not title.endswith(("'s", "'"))
    )


def _is_not_by(match: re.Match[str]) -> bool:
    """ "A novel by Bo Lark, which starts in Norway" names no show."""
    return _is_no_place(match) and not _BY.search(match.string[max(0, match.start() - 40) : match.start()])


_BY = re.compile(r"\bby\s(?:[A-Z][\w'.-]*\s){0,3}$")


def _is_apposed(match: re.Match[str]) -> bool:
    """ "Peat, Shudder's supernatural hit, …": what is said behind the comma makes one word enough."""
    return _is_bracketed(match) and _is_no_network(match)


# "They have axed Bo and Iris Crane": a couple of one last name
_COUPLE = re.compile(r"[A-ZÀ-Þ][\w'-]+\sand\s[A-ZÀ-Þ][\w'-]+\s[A-ZÀ-Þ][\w'-]+")
_AXES = re.compile(r"ax(?:ed|es|ing)\s+$")


def _is_nobody_axed(match: re.Match[str]) -> bool:
    axed = _AXES.search(match.string, max(0, match.start("title") - 10), match.start("title"))
    return _is_framed(match) and not (axed and _COUPLE.fullmatch(match["title"]))


def _is_no_origin(match: re.Match[str]) -> bool:
    """ "The Latino reboot" names no show."""
    return _is_framed(match) and match["title"].split()[0] not in NATIONS | _MADE_AS


def _is_no_network(match: re.Match[str]) -> bool:
    return match["title"].split()[0].strip(",.'") not in NETWORK_WORDS


def _is_bracketed(match: re.Match[str]) -> bool:
    return match["title"].split()[0].strip(",.'") not in PLAIN_WORDS - {"The"}


def _is_subject(match: re.Match[str]) -> bool:
    return _is_framed(match) and not ends_the_subject(match.string, match.start("title"))


def _is_no_place(match: re.Match[str]) -> bool:
    return _is_framed(match) and not is_where_it_plays(match.string, match.start("title"), match["title"])


# "the BBC's Head of Drama" is no show.
_MADE_AS = frozenset("Latino Latina Black Gen Hollywood Broadway English-language Live-action US UK U.S. U.K.".split())
_OFFICES = frozenset(
    "Head President Chief Director Vice Executive Senior Chairman Chairwoman Chair Boss CEO K-drama".split()
)
# Nouns that are in nobody's name, and that a title may well begin with: "Winter Kiosk", "High Water".
_MAY_BEGIN_ONE = frozenset(
    """
    Winter Summer Spring Autumn Christmas Halloween City World Day Night Days Money Story Game War High Academy Hotel
    Girl Girls Boys Street Daily Second Last Lead Hospital School Old New My Our Your First Next Like Dear Good Best
    Media
    """.split()
)
_END_OF_SENTENCE = re.compile(r"(?<=\w\w)\.$")
_FITS = {
    "before its season": _fits_season,
    "behind its kind": _fits_kind,
    "behind its many seasons": _is_no_network,
    "before what is made from it": _is_no_origin,
    "before its network": _is_bracketed,
    "before its size": _is_bracketed,
    "with what it does behind a comma": _is_not_by,
    "its network's kind, behind a comma": _is_apposed,
    "with its season behind a comma": _is_no_place,
    "with its kind behind a comma": _is_no_place,
    "is on a network": _is_subject,
    "is renewed": _is_subject,
    "goes into a season": _is_subject,
    "renewed by somebody": _is_nobody_axed,
}


def is_known(name: str) -> bool:
    """Whether a name in capitals is no show: a network, a word of the trade, a word that begins a sentence."""
    words = name.removeprefix("The ").split()
    name = " ".join(words)
    return name in NETWORKS or all(w.strip("\"',") in PLAIN_WORDS for w in words) or words[0] in NETWORK_WORDS
