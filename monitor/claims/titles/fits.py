"""Whether the words in a frame, or in quotes, are a title there: what each frame asks of them."""

from __future__ import annotations

import re

from monitor.claims.quick import quick
from monitor.claims.text.fold import key
from monitor.claims.titles.no_titles import NETWORK_WORDS, NOT_TITLES, is_title_before_season
from monitor.claims.titles.where_it_plays import ends_the_subject, is_where_it_plays
from monitor.claims.words.names import NATIONS, PLAIN_WORDS
from monitor.claims.words.networks import BEST_KNOWN
from monitor.claims.words.shows import GENRES, PLAIN_NOUNS
from monitor.given_names import is_first_name

# A single word in quotes is a title only behind one of these: "a bright red 'Empathy' sweatshirt" is none.
_LEADS_TO_TITLE = quick(
    r"(?:^|[(,;:/-]\s*|\b(?:in|on|of|from|for|like|and|or|to|with|as|at|the|his|her|its|their|than|both|also|but|when"
    rf"|{PLAIN_NOUNS}|{GENRES}|while|after|before|by|if|that|is|was|are|film|movie|hit|spin-?off"
    r"|watch(?:ing|ed)?|renew(?:s|ed|ing)|cancel+(?:s|ed|ing)|order(?:s|ed)|join(?:s|ed)|created?|directed|titled"
    rf"|called|named|TV|{BEST_KNOWN}|'s|s')\s+)$",
    re.IGNORECASE,
)
# … or where what stands behind is only said of a work: "the pivotal 'Empathy' horror series", "'Empathy' writer Bo".
_IS_A_WORK = re.compile(
    r"\s+(?:(?:[a-z-]+\s+){0,2}(?:series|franchise|films?|movies?|saga|universe|trilogy|spin-?off|sitcom|drama|reboot"
    r"|remake|sequel|prequel)\b"
    r"|(?:co-)?(?:star|actor|actress|writer|creator|director|showrunner|alum(?:na|nus)?|veteran|producer|author"
    r"|singer)s?\s+(?=[A-Z]))"
)


def fits_in_quotes(match: re.Match[str]) -> bool:
    return (
        " " in match["title"]
        or bool(_LEADS_TO_TITLE.search(match.string, 0, match.start()))
        or bool(_IS_A_WORK.match(match.string, match.end()))
    )


def _fits_season(match: re.Match[str]) -> bool:
    return is_title_before_season(match["title"])


def _fits_kind(match: re.Match[str]) -> bool:
    first = match["title"].split()[0]
    return first.strip(",.") not in NETWORK_WORDS and key(first) not in NOT_TITLES - {"the"}


def is_framed(match: re.Match[str]) -> bool:
    """Whether the words in a frame are a title; one word alone that a sentence begins with may be any noun."""
    title = match["title"]
    if match.start("title") == 0 and " " not in title:
        return False
    first = title.split()[0].strip(",.'")
    return (
        is_title_before_season(title)
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
    return is_framed(match) and not (axed and _COUPLE.fullmatch(match["title"]))


def _is_no_origin(match: re.Match[str]) -> bool:
    """ "The Latino reboot" names no show."""
    return is_framed(match) and match["title"].split()[0] not in NATIONS | _MADE_AS


def _is_no_network(match: re.Match[str]) -> bool:
    return match["title"].split()[0].strip(",.'") not in NETWORK_WORDS


def _is_bracketed(match: re.Match[str]) -> bool:
    return match["title"].split()[0].strip(",.'") not in PLAIN_WORDS - {"The"}


def _is_subject(match: re.Match[str]) -> bool:
    return is_framed(match) and not ends_the_subject(match.string, match.start("title"))


def _is_no_place(match: re.Match[str]) -> bool:
    return is_framed(match) and not is_where_it_plays(match.string, match.start("title"), match["title"])


def _is_long_enough(match: re.Match[str]) -> bool:
    """One word alone may be what readers call a longer title: "has joined the cast of Harbor"."""
    return is_framed(match) and " " in match["title"]


def _is_no_person(match: re.Match[str]) -> bool:
    """ "Joins Mina Falk as Iris" names no show, nor does "joins Kettle Films as Head of Drama"."""
    title, office = match["title"], match.string[match.end() :].partition(" ")[0]
    return _is_long_enough(match) and not is_first_name(key(title.split()[0])) and office not in _OFFICES


def _is_quoted(_: re.Match[str]) -> bool:
    return True  # whatever it begins with: La 1 is a network, "La hija del mar" is not


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
FITS = {
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
    "in quotes, where only a show stands": _is_quoted,
    "behind its cast": _is_long_enough,
    "joined as somebody": _is_no_person,
    "behind cast in": _is_long_enough,
}
