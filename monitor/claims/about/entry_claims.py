"""What the head of an entry says: "Copper Bay (Season 3, AMC) - Sunday, July 7", in a list of premieres."""

from __future__ import annotations

import re
from itertools import pairwise, takewhile
from typing import TYPE_CHECKING

from monitor.calendar_names import DAYS
from monitor.claims.about.entries import entry_of, is_label_line, is_network, is_slot
from monitor.claims.dates import find_dates
from monitor.claims.quick import quick
from monitor.claims.text.fold import plain
from monitor.claims.words.networks import OF_CAPITALS
from monitor.claims.words.numbers import ONE_TO_TEN
from monitor.model import Attribute, BlockKind, Modality

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date as date_type

    from monitor.claims.about.entries import Entry
    from monitor.claims.dates import DateMention
    from monitor.claims.findings import Finding
    from monitor.claims.reading import Reading, Sentence
    from monitor.model import Block

_RULE = "an entry of a listing"
# What a list of days is a list of, by its name, by what heads its part, or by the entry itself.
_OF_LAST_DAYS = quick(r"\b(?:finales?|series\s+enders?|ending|ends)\b", re.IGNORECASE)
_OF_FIRST_DAYS = quick(
    r"\b(?:premier(?:es?|ing)|debut(?:s|ing)?|return(?:s|ing)?|releas(?:es?|ing)|launch(?:es|ing)?|starts?|starting|begins?"
    r"|arriv(?:es?|ing|als?)|coming|new|upcoming|back|slates?)\b",
    re.IGNORECASE,
)
# A list of other days, whatever it calls new besides: none of its days is one on which a season begins.
_OF_OTHER_DAYS = quick(
    # "What's leaving Netflix in July"
    r"\b(?:leav(?:es?|ing)|expir\w+|depart(?:s|ing|ures?)|remov\w+|last\s+chance"
    # "Blu-ray releases for July"
    r"|blu-?rays?|dvds?|discs?|4k|box\s?sets?|vinyl|home\s+(?:video|entertainment|media)"
    # "Reruns on the nostalgia channel"
    r"|re-?runs?|repeats?|marathons?|nostalgia|encores?|re-?watch\w*|syndicat\w+"
    # "Upcoming anniversaries of the dramas that premiered in summer"
    r"|anniversar\w+|birthdays?|premiered|debuted|look(?:s|ing)?\s+back|on\s+this\s+day"
    # "The new ratings"
    r"|ratings|viewership|recaps?)\b",
    re.IGNORECASE,
)
_YEAR = re.compile(r"(?<![\d-])20\d\d(?![\d-])")
# "Season premiere", "returns": of which season is not said, and of the show as a whole it is not true.
_OF_A_SEASON = quick(r"\b(?:seasons?|returns?|back|midseason|mid-season)\b", re.IGNORECASE)


def find_dates_of(reading: Reading) -> Iterator[Finding]:
    """The day on which the season of each entry on the show begins or ends."""
    for entry, block in _mine(reading):
        head = plain(block.text[: entry.end])
        date = next((d for d in find_dates(head, reading.published) if d.precision == "day"), None)
        sentence = _at(reading, block.start + (date.start if date else entry.title[0]))
        if sentence is None:
            continue
        heading = plain(sentence.section.heading)
        if is_network(sentence.section.heading) and _is_of_other_days(reading, sentence):
            continue
        if date is None:  # "Thursday, July 4", and below it "Copper Bay (AMC, 9 p.m.)"
            slot = is_slot(
                heading.rpartition("(")[2]
            )  # "It is back. (Sunday, June 30, NTN)": the end of the one before
            dates = [d for d in find_dates(heading, reading.published)[: not slot] if d.precision == "day"]
            span = entry.title
        else:
            dates, span = [date], (date.start, date.end)
        title = plain(reading.article.title)
        attribute = _which(title, heading, head)
        unnumbered = entry.season is None and _OF_A_SEASON.search(head)
        if dates and attribute is not None and not unnumbered:
            value = _in_the_year_of(title, heading, dates[0], head if date else heading, reading.published)
            yield _claim(sentence, attribute, value, block, span, entry.season)


# "When: Wednesdays from 16 September"
_WHEN = re.compile(
    rf"(?:when|time|dates?|airs|on\s+air)\s?[:：]\s(?:(?:{DAYS}|every|and|to|\d{{1,2}}(?:[:.]\d\d)?(?:\s?[ap]\.?m\.?)?|from|starting|beginning|on|at)"
    r"[,&\s-]+){0,8}$",
    re.IGNORECASE,
)


def is_when_it_comes(reading: Reading, sentence: Sentence, date: DateMention) -> bool:
    """Whether a date stands in a line below the show's name that says when it is on, or where and when.

    "When: Wednesdays from 16 September"; "(Wednesday, July 1, midnight, NTN; next day on Max)". Under the name of a
    finale that is not when the season begins.
    """
    if not _WHEN.fullmatch(sentence.text, 0, date.start) and not (date.precision == "day" and is_slot(sentence.text)):
        return False
    above = [s for s in reading.preceding(sentence, _LINES) if not is_label_line(s.text)]
    head = next((s for s in reversed(above) if s.named and (s.kind is not BlockKind.PARAGRAPH)), None)
    if head is None or any(s.kind is BlockKind.HEADING for s in above[above.index(head) + 1 :]):
        return False
    if _OF_LAST_DAYS.search(head.text) or _OF_OTHER_DAYS.search(head.text) or not _is_of_the_show(head):
        return False
    at = reading.sentences.index(sentence)
    lines = (*reading.sentences[reading.sentences.index(head) + 1 : at], *reading.sentences[at + 1 : at + 1 + _BESIDE])
    return not any(_is_of_a_place(line.text) for line in takewhile(lambda line: _FACT.match(line.text), lines))


# "Copper Bay (international title: The Bay)"
_CALLED = re.compile(r"\((?:[\w-]+\s)?(?:title|name|aka|a\.k\.a\.|(?:also\s)?known\sas)\b[^()]{1,60}\)", re.IGNORECASE)


def _is_of_the_show(head: Sentence) -> bool:
    """Whether a head is the show's name, and details of a listing: "Copper Bay, season 2", no "Copper Bay Live"."""
    if head.titles[0][0] > 1:
        return False
    rest = head.text
    for start, end in reversed(head.titles):
        rest = rest[:start] + rest[end:]
    entry = entry_of(head.text)
    return not re.search(r"\w", _CALLED.sub("", rest)) or (
        entry is not None and entry.title[1] <= head.titles[-1][1] + 1
    )


# "Where: Town hall", "Doors: 7 p.m.": where people meet; a show is on a network.
_FACT = re.compile(r"[\w ]{2,24}\s?[:：]\s")
_PLACE = re.compile(r"(?:where|venue|place|location|address)\s?[:：]\s(?P<place>.+)", re.IGNORECASE)
_NAMES = re.compile(r"(?:^|\s)(?:streaming|on|and|&)(?=\s)|[,/]", re.IGNORECASE)
_OF_AN_EVENT = re.compile(
    r"(?:tickets?|admission|doors|prices?|entry|what|meeting\s+point|booking)\s?[:：]\s", re.IGNORECASE
)


def _is_of_a_place(line: str) -> bool:
    place = _PLACE.match(line)
    if place is not None:
        return not any(is_network(name.strip(" .")) for name in _NAMES.split(place["place"]))
    return _OF_AN_EVENT.match(line) is not None


_BESIDE = 4  # lines of one block of facts
_LINES = 12  # between the name of a show and the line that says when it is on


def find_platforms(reading: Reading) -> Iterator[Finding]:
    """Where each entry on the show has it; a network that is a common word elsewhere is none here."""
    for entry, block in _mine(reading):
        for start, end in entry.networks:
            sentence = _at(reading, block.start + start)
            if sentence is not None:
                name = block.text[start:end].removeprefix("The ").removeprefix("the ")
                yield _claim(sentence, Attribute.PLATFORM, name, block, (start, end), entry.season)
        if not entry.networks:
            yield from _headed_by_network(reading, block, entry.season)
    yield from _headings_of_networks(reading)


def _headed_by_network(reading: Reading, block: Block, season: int | None) -> Iterator[Finding]:
    """ "KANAL D", and below it the shows that it has: the network is the last heading before the entry."""
    headings = (s for s in reading.sentences if s.kind is BlockKind.HEADING and s.start < block.start)
    last = max(headings, key=lambda s: s.start, default=None)
    if last is not None and is_network(last.text) and not _is_of_other_days(reading, last):
        name, span = OF_CAPITALS.get(last.text, last.text), (0, len(last.text))
        yield last.claim(Attribute.PLATFORM, name, span, _RULE, season=season, how=Modality.ASSERTED)


# What stands behind the show in a line that only names it: "(international title: …)", "– Season 2 (final)", ", new".
_ONLY_NAMED = re.compile(
    r"[\"']?(?:\s?\((?![^()]*\bleav)[^()]{1,60}\))?"
    rf"(?:\s?[-,:]?\s?\(?(?:(?:season|series|part|volume)\s(?:\d{{1,2}}|{ONE_TO_TEN})|s\d{{1,2}}|(?:(?:the|a)\s)?(?:new|final|returning|last)"
    r"(?:\s(?:season|series|drama|show))?|(?:season\s|series\s)?premiere)\)?){0,3}\.?",
    re.IGNORECASE,
)


def _headings_of_networks(reading: Reading) -> Iterator[Finding]:
    """ "KANAL D", and right below it a line that names the show and tells nothing of it."""
    for network, show in pairwise(reading.sentences):
        below = network.kind is BlockKind.HEADING and show.block == network.block + 1
        opens = show.about and show.named and show.titles[0][0] <= 1 and show.kind is not BlockKind.PARAGRAPH
        if not (below and opens and show.block not in reading.listing.mine and is_network(network.text)):
            continue
        if _ONLY_NAMED.fullmatch(plain(show.text), show.titles[0][1]) and not _is_of_other_days(reading, network):
            name, span = OF_CAPITALS.get(network.text, network.text), (0, len(network.text))
            season = show.section.season
            yield network.claim(Attribute.PLATFORM, name, span, _RULE, season=season, how=Modality.ASSERTED)


def _is_of_other_days(reading: Reading, below: Sentence) -> bool:
    """Whether what is listed is leaving, or the like: said above the name of the network, or in the article's title."""
    headings = [s.text for s in reading.sentences if s.kind is BlockKind.HEADING and s.start < below.start]
    for text in (*reversed(headings), reading.article.title):
        if _OF_OTHER_DAYS.search(plain(text)):
            return True
        if _OF_FIRST_DAYS.search(plain(text)):
            return False
    return False


def _mine(reading: Reading) -> Iterator[tuple[Entry, Block]]:
    for index in sorted(reading.listing.mine):
        yield reading.listing.entries[index], reading.article.blocks[index]


def _at(reading: Reading, position: int) -> Sentence | None:
    return next((s for s in reading.about() if s.start <= position < s.start + len(s.text)), None)


def _claim(
    sentence: Sentence, attribute: Attribute, value: str, block: Block, span: tuple[int, int], season: int | None
) -> Finding:
    start = block.start - sentence.start
    within = (max(0, start + span[0]), start + span[1])
    return sentence.claim(attribute, value, within, _RULE, season=season, how=Modality.ASSERTED)


def _which(title: str, heading: str, head: str) -> Attribute | None:
    """What happens on the day: said by the entry, by what heads it, or by the name of the list; the nearest counts.

    A season and its day alone do not say so: both stand in lists of discs and of what is leaving as well.
    """
    for text in (heading, title):
        if _OF_OTHER_DAYS.search(text):
            return None
        if _OF_FIRST_DAYS.search(text):
            break
    for text in (head, heading, title):
        last, first = bool(_OF_LAST_DAYS.search(text)), bool(_OF_FIRST_DAYS.search(text))
        if last != first:
            return Attribute.END_DATE if last else Attribute.RELEASE_DATE
        if last and first:
            return None
    return None


def _in_the_year_of(title: str, heading: str, date: DateMention, text: str, published: date_type | None) -> str:
    """The day in the year to come that the list is of: "Hulu Sets 2027 Slate" in autumn, and in it "October 15"."""
    own = _YEAR.search(text, date.start, date.end)
    years = _YEAR.findall(heading) or _YEAR.findall(title)
    if own or published is None or len(years) != 1 or int(years[0]) != published.year + 1:
        return date.edtf
    return f"{years[0]}{date.edtf[4:]}"
