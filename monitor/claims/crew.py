"""Crew: who made the show, and who wrote what it is made from."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from monitor.claims.crew_phrases import AUTHOR, NOUNS, VERBS
from monitor.claims.names import Credit, names_before, names_from
from monitor.claims.people import People
from monitor.model import Attribute, Claim, Modality

if TYPE_CHECKING:
    from collections.abc import Iterator

    from monitor.claims.reading import Reading, Sentence

_NOUN = "(?:" + "|".join(re.escape(n).replace(r"\ ", r"[\s-]") for n in sorted(NOUNS, key=len, reverse=True)) + ")s?"
_NOUN_ALONE = re.compile(rf"\b{_NOUN}\b", re.IGNORECASE)
_JOINED = r"(?:(?<=writer)-(?=director)|\s*,\s*(?:and\s+)?|\s+and\s+|\s*/\s*|\s+as\s+well\s+as\s+|\s*&\s*)"
_LIST = rf"{_NOUN}(?:{_JOINED}(?:the\s+|an?\s+)?(?:now\s+)?{_NOUN})*"
_OF = r"(?:\s+(?:of|on|for|in)\s+[^.;:,]{1,60}?)?"
# "Creator and showrunner Ada Lund", "executive producers are A and B", "Director: A", "the composer in the series is A"
_BEFORE_NAMES = re.compile(
    rf"\b(?P<roles>{_LIST})(?:{_OF}\s+(?:is|are|include|includes|will\s+be|remain"
    rf"|remains)(?:\s+(?:again|now|once\s+again))?\s*:?\s+|\s*:\s*|\s*,?\s+)(?=[A-ZÀ-Þ])",
    re.IGNORECASE,
)
# "Ada Lund, creator and showrunner of", "A and B are the creators", "A serves as showrunner", "A, the drama's producer"
_DETERMINER = (
    r"(?:an?\s+|the\s+|its\s+|our\s+|their\s+|both\s+"
    r"|(?:the\s+)?(?:show|series|drama|sitcom|comedy|season)(?:'s|')\s+|season\s+\w+'s\s+|\w+'s\s+)?(?:new\s+"
    r"|main\s+|co-|sole\s+|original\s+)?"
)
_SAID = """
    who and also no longer not now again once both all will has have still soon been tapped on board attached in
    charge credited listed stay stays staying remain remains stepping is are was were be serve serves served
    serving return returns act acts acting work works come comes take takes over back
    """.split()
_SAID_OF_NAMES = re.compile(
    rf"(?:\s*,\s+(?:who\s+)?(?:[^.;,]{{1,60}}?,\s+)?(?:{_DETERMINER})"
    rf"|(?:\s*,[^.;,]{{1,70}},)?,?\s+(?:(?:{'|'.join(_SAID)})\s+){{1,6}}(?:as\s+)?{_DETERMINER}"
    rf"|\s+\()(?P<roles>{_LIST})\b(?!\s+(?:(?:is|are|was|were)\s+)?[A-ZÀ-Þ][a-z]+\s[A-ZÀ-Þ])",
)
# "A, showrunner together with B"
_TOGETHER = re.compile(rf"\b(?P<roles>{_LIST})\s+(?:together\s+|along\s+)?with\s+(?=[A-ZÀ-Þ])", re.IGNORECASE)
# "A has directed, written and produced season 2", "A directs, writes and executive produces"
_DOING = {
    "direct": "director",
    "writ": "writer",
    "wrote": "writer",
    "produc": "producer",
    "executive produc": "producer",
    "creat": "creator",
    "compos": "composer",
}
_DEED = (
    r"(?:directs?|directed|writes?|written|wrote|creates?|created|(?:executive[\s-])?produce[sd]?|composes?|composed)"
)
_DEEDS = re.compile(
    rf"(?:\s*,[^.;,]{{1,60}},)?\s+(?:has\s+|have\s+|also\s+|again\s+|both\s+|will\s+)*(?P<deeds>{_DEED}(?:(?:\s*,\s*(?:and\s+)?|\s+and\s+){_DEED})+)\b(?!\s+by)"
)
# "Five others executive produce with him: A, B and C"
_COLON = re.compile(
    rf"\b(?:{_NOUN}|executive[\s-]produc(?:e|es|ed|ing))\b[^.;:]{{0,60}}:\s+(?=[A-ZÀ-Þ])", re.IGNORECASE
)
_VERBS = tuple((p, re.compile(p.pattern)) for p in VERBS)
_NO_LONGER = re.compile(
    r"\b(?:no\s+longer|not\s+(?:be\s+)?|stepped\s+down|stepping\s+down|was\s+fired|left\s+as|exited\s+as)\b",
    re.IGNORECASE,
)
_FORMER = re.compile(r"\b(?:former|ex-|then-)\s*$", re.IGNORECASE)
_FILM = re.compile(r"\b(?:film|movie|album|song|documentary)\b", re.IGNORECASE)
_BOOK = re.compile(
    r"\b(?:books?|novels?|comics?|graphic novels?|webtoon|memoir)\b[^.;]{0,30}$|\bworld\s+$", re.IGNORECASE
)


def find(reading: Reading) -> Iterator[Claim]:
    """Crew claims: one a role."""
    people = People.of(reading)
    before: Sentence | None = None
    for sentence in reading.about():
        for match, side, roles in [*_matches(sentence.text), *_carried(sentence, before)]:
            if not sentence.ours(match.start()) or _elsewhere(sentence, match):
                continue
            credited = _credits(sentence, match, side, people)
            for credit in credited:
                for role in roles:
                    claim = _claim(sentence, role, match, credit, people)
                    if claim is not None:
                        yield claim
        before = sentence


def _carried(sentence: Sentence, before: Sentence | None) -> Iterator[tuple[re.Match[str], str, tuple[str, ...]]]:
    """ "A and B are executive producers. So are C and D.": the role comes from the sentence before."""
    match = re.match(r"So\s+(?:do|does|did|is|are|will|has|have)\s+", sentence.text)
    if match and before is not None:
        roles = dict.fromkeys(role for _, _, found in _matches(before.text) for role in found)
        if roles:
            yield match, "after", (list(roles)[-1],)


def _matches(text: str) -> Iterator[tuple[re.Match[str], str, tuple[str, ...]]]:
    for match in _BEFORE_NAMES.finditer(text):
        yield match, "after", _roles(match["roles"])
    for match in _SAID_OF_NAMES.finditer(text):
        yield match, "before", _roles(match["roles"])
    for match in _TOGETHER.finditer(text):
        yield match, "after", _roles(match["roles"])
    for match in _DEEDS.finditer(text):
        yield match, "before", tuple(dict.fromkeys(_DOING[d] for d in re.findall("|".join(_DOING), match["deeds"])))
    for match in _COLON.finditer(text):
        yield (
            match,
            "after",
            _roles(re.sub(r"(?i)executive produc(?:e|es|ed|ing)\b", "executive producer", match.group())),
        )
    for phrase, pattern in _VERBS:
        for match in pattern.finditer(text):
            yield match, phrase.side, (phrase.role,)


def _roles(nouns: str) -> tuple[str, ...]:
    """The roles in "creator, writer, and director"."""
    found = [re.sub(r"[\s-]+", " ", n.group().casefold()).removesuffix("s") for n in _NOUN_ALONE.finditer(nouns)]
    table = {re.sub(r"[\s-]+", " ", noun): role for noun, role in NOUNS.items()}
    return tuple(dict.fromkeys(role for noun in found if (role := table.get(noun))))


def _credits(sentence: Sentence, match: re.Match[str], side: str, people: People) -> list[Credit]:
    if side == "after":
        return names_from(sentence.text, match.end(), known=people.full_of_part)
    return names_before(sentence.text, match.start(), known=people.full_of_part)


def _elsewhere(sentence: Sentence, match: re.Match[str]) -> bool:
    """Whether the words are about a film, or about another work."""
    around = sentence.text[max(0, match.start() - 40) : match.end() + 40]
    return bool(_FILM.search(around)) and not sentence.named and not sentence.seasons


def _claim(sentence: Sentence, role: str, match: re.Match[str], credit: Credit, people: People) -> Claim | None:
    full = people.full(credit.name.text) or credit.name.text
    if people.is_role_only(full) or " " not in full:
        return None
    if sentence.in_a_title(credit.name.start, credit.name.end):
        return None
    before = sentence.text[max(0, match.start() - 40) : match.start()]
    if _FORMER.search(before) or _FORMER.search(sentence.text[: match.start()]):
        return None
    if role in {"writer", "creator"} and _BOOK.search(before):
        role = AUTHOR
    mention = sentence.mention_near(match.start(), reach=40)
    season = mention.numbers[0] if mention is not None and len(mention.numbers) == 1 else None
    how = Modality.DENIED if _NO_LONGER.search(sentence.text[max(0, match.start() - 12) : match.end()]) else None
    if how is None and role == AUTHOR:
        how = Modality.ASSERTED
    return sentence.claim(Attribute.CREW, role, match.span(), f"crew: {role}", season=season, person_text=full, how=how)
