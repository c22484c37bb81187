"""Crew: who made the show, and who wrote what it is made from."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from monitor.claims.crew_forms import found_in
from monitor.claims.crew_objections import OBJECTIONS as OBJECTIONS
from monitor.claims.crew_objections import OF_A_BOOK
from monitor.claims.crew_people import Named, people_after
from monitor.claims.crew_subjects import people_before
from monitor.claims.crew_words import AUTHOR, Place
from monitor.claims.findings import objection
from monitor.claims.modality import modality
from monitor.claims.people import People
from monitor.claims.platform_names import NETWORKS
from monitor.claims.quick import quick
from monitor.model import Attribute, BlockKind, Modality

if TYPE_CHECKING:
    from collections.abc import Iterator

    from monitor.claims.findings import Finding
    from monitor.claims.reading import Reading, Sentence

_NO_LONGER = quick(
    r"\b(?:no\s+longer|not|never|stepp(?:ed|ing)\s+(?:down|away|back|aside)|steps\s+(?:down|away|back|aside)|fired|sacked|ousted|let\s+go|dropped"
    r"|removed|left|leaves|leaving|exit(?:ed|s|ing)?|depart(?:ed|s|ing)?|out\s+as|quit|quits|quitting|resign(?:ed|s|ing)?|bow(?:ed|s|ing)\s+out"
    r"|parted\s+ways|replaced\s+as|(?:is|are|was|were|wo|did|does|do|has|have)n't"
    r"|had\s+(?:originally\s+|once\s+|previously\s+)?been\s+(?:set|attached|tapped|hired|slated|due|signed)|(?:was|were)\s+(?:originally|initially|once|previously)"
    r"\s+(?:set|attached|tapped|hired|slated|due|signed|cast|supposed|meant))\b(?!\s+only\b)"
)
_BOOK = quick(
    r"\b(?:books?|novels?|comics?|graphic novels?|webtoon|memoir|manga)\b[^.;]{0,30}$|\bworld\s+$|\bcharacters\s+$",
    re.IGNORECASE,
)
_BOOKS = quick(r"\b(?:books|novels|comics)\b")
# "C is another": one more of those just named. "She is no longer the showrunner; C takes over": in her place.
_ANOTHER = re.compile(r"\b(?:is|are)\s+(?:another|others|also\s+(?:one|among\s+them))\b(?!\s+[a-z])")
_IN_PLACE = re.compile(
    r"\b(?:(?:will\s+)?tak(?:es?|ing)|took|has\s+taken)\s+over\b(?!\s+(?:as|the|from|for|on|a)\b)|\b(?:steps|stepping|stepped|will\s+step)\s+in\b"
    r"(?!\s+as)|\b(?:will\s+)?(?:replac|succeed)(?:es|s|ed|ing|e)?\s+(?:him|her|them)\b"
)
_CARRIED = re.compile(r"So\s+(?:do|does|did|is|are|will|has|have)\s+")


def find(reading: Reading) -> Iterator[Finding]:
    """Crew claims: one a role."""
    people = People.of(reading)
    earlier: list[Sentence] = []
    for sentence in reading.sentences:
        if sentence.unread is not None and not _is_label(sentence):
            if sentence.kind is BlockKind.HEADING:
                earlier.clear()
            continue
        for place in [*found_in(sentence.bare), *_carried(sentence, earlier)]:
            named = _named(sentence, place, people, earlier)
            if not named.people:
                continue
            why = _of_a_title(sentence, place, reading) or objection(
                OF_A_BOOK if _of_the_source(sentence, place) else OBJECTIONS, sentence, (place.start, place.end)
            )
            for index in range(len(named.people)):
                for role in place.roles:
                    yield from _claims(sentence, role, place, named, index, people, why)
        earlier.append(sentence)


# "The writer of C4's black comedy Salt Road": if that is a title, it is not the show's.
_OF_A_TITLE = re.compile(
    r"\s+(?:of|on|behind)\s+(?:[A-Z0-9][\w'-]*'s\s+)?(?:(?!season|episode|show|series\b(?!\s+[A-Z]))[a-z][\w'-]*\s+){0,4}"
    r"(?!Season|Episode|Netflix|Part|Volume|Series|The\s+Series)[A-Z]"
)


def _of_a_title(sentence: Sentence, place: Place, reading: Reading) -> str | None:
    if not place.form.startswith("called") or sentence.named or place.roles == (AUTHOR,):
        return None
    found = _OF_A_TITLE.match(sentence.text, place.start + len(_called_words(sentence, place)))
    if found is None or reading.finder.regex.search(sentence.text, place.start, place.start + 120):
        return None
    return "of another title"


def _called_words(sentence: Sentence, place: Place) -> str:
    return re.split(r"\s+(?:of|on|for|in|at|behind|is|are|was|were)\s|[,:]", sentence.text[place.start : place.end])[
        0
    ].rstrip()


_SOURCE_OF_IT = quick(
    r"\b(?:based|adapt\w*|inspired|taken|drawn|source|turned\s+into|made\s+into|brings)\b", re.IGNORECASE
)


def _of_the_source(sentence: Sentence, place: Place) -> bool:
    """Whether the place says who wrote what the show is made from, which has a title of its own."""
    return place.roles == (AUTHOR,) and bool(_SOURCE_OF_IT.search(sentence.bare[: place.end]))


_CREDIT_LINE = re.compile(
    r"(?:Created|Directed|Produced|Executive\s+produced|Music|Score|Screenplay|Script|Teleplay|Based\s+on\s[^.?]{3,60})\s+by:?\s+"
    r"(?:[A-ZÀ-Þ][\w.'-]+(?:\s+|$|,\s+|\s+and\s+|\s+&\s+)){2,12}"
)
_LABEL = re.compile(r"(?!.*\?)[A-Z][^:?]{2,40}(?::|\s[-|])\s+[A-ZÀ-Þ][\w.'-]+[\s,][^?]{2,100}")


def _is_label(sentence: Sentence) -> bool:
    """ "Screenplay: Jo Marsh": a line by itself, which looks like a heading."""
    if not sentence.about or sentence.kind is not BlockKind.HEADING:
        return False
    if _CREDIT_LINE.fullmatch(sentence.text):
        return True
    return bool(_LABEL.fullmatch(sentence.text)) and any(
        place.side == "after" and sentence.text[: place.end].rstrip().endswith((":", "-", "|"))
        for place in found_in(sentence.bare)
    )


def _carried(sentence: Sentence, earlier: list[Sentence]) -> Iterator[Place]:
    """ "A and B are executive producers. So are C and D.": the role comes from the sentence before."""
    match = _CARRIED.match(sentence.text)
    if match and earlier:
        roles = dict.fromkeys(role for place in found_in(earlier[-1].bare) for role in place.roles)
        if roles:
            yield Place(match.start(), match.end(), "after", (list(roles)[-1],), "carried over")
    yield from _in_turn(sentence, earlier)


def _in_turn(sentence: Sentence, earlier: list[Sentence]) -> Iterator[Place]:
    for pattern in (_ANOTHER, _IN_PLACE):
        for match in pattern.finditer(sentence.bare):
            here = sentence.bare[: match.start()]
            places = list(found_in(here)) or [place for before in earlier[-1:] for place in found_in(before.bare)]
            left = pattern is _ANOTHER or _NO_LONGER.search(here) or (earlier and _NO_LONGER.search(earlier[-1].bare))
            if places and left:
                yield Place(match.start(), match.end(), "before", places[-1].roles, "carried over", "deed")


def _named(sentence: Sentence, place: Place, people: People, earlier: list[Sentence]) -> Named:
    if place.side == "after":
        return people_after(sentence, place, people, pen_names=place.roles == (AUTHOR,))
    return people_before(sentence, place, people, earlier)


def _claims(
    sentence: Sentence, role: str, place: Place, named: Named, index: int, people: People, why: str | None
) -> Iterator[Finding]:
    full = named.people[index]
    span = (place.start, place.end)
    of_a_book = (
        _BOOK.search(sentence.text[max(0, span[0] - 40) : span[0]]) and "adapt" not in sentence.text[slice(*span)]
    )
    of_them = sentence.text[slice(*span)].endswith("them") and _BOOKS.search(sentence.text[: span[0]])
    if role in {"writer", "creator"} and (of_a_book or of_them):
        role = AUTHOR
    rule = f"crew: {role} ({place.form})"
    why = why or _no_name(sentence, named, index, people, role)
    if why is not None:
        yield sentence.dropped(Attribute.CREW, role, span, rule, why, person=full)
        return
    for season in _seasons(sentence, place):
        yield sentence.claim(
            Attribute.CREW, role, span, rule, season=season, person_text=full, how=_how(sentence, role, place, named)
        )


_EPISODES = re.compile(r"\b(?:instal+ments?|parts|chapters|hours)\b")


def _seasons(sentence: Sentence, place: Place) -> tuple[int | None, ...]:
    mention = sentence.mention_near(place.start, reach=40)
    if mention is None or not mention.numbers:
        return (None,)
    if len(mention.numbers) > 1 and _EPISODES.search(sentence.text, mention.start, mention.end):
        return (None,)  # "the first two instalments" that somebody directs are episodes
    return mention.numbers


_COMPANY = re.compile(
    r"\b(?:Max|Plus|Studios?|Films?|Media|Pictures|Productions?|Entertainment|TV|Television|Works|Labs|Brothers|Bros|Group|House|Company"
    r"|Digital|Content|Story|Factory|Banner|Network|Animation)\b|\+"
)


def _no_name(sentence: Sentence, named: Named, index: int, people: People, role: str) -> str | None:
    full = named.people[index]
    if people.is_role_only(full):
        return "the name of a role"
    if " " not in full and role != AUTHOR:
        return "no full name"
    behind = sentence.text[named.at[index][1] :] if named.at else ""
    if full in NETWORKS or _COMPANY.search(full) or _COMPANY.match(behind.lstrip()):
        return "the name of a company"
    if named.at and sentence.in_a_title(*named.at[index]):
        return "the words of a title"
    return None


_ASIDE = re.compile(r",\s[^,]{2,},")
# "had been set to direct", "was originally hired as showrunner": and it came to nothing.
_BEFORE_LEAVING = re.compile(
    r"[^.;]{0,50}?\b(?:before|until|but)\s+(?:(?:he|she|they|later|then|has|have|since|eventually)\s+){0,3}(?:exit(?:ing|ed)|leaving|left|depart(?:ing|ed)"
    r"|being\s+(?:replaced|fired)|dropp(?:ing|ed)\s+out|stepp(?:ing|ed)\s+(?:down|away|back)|quit(?:ting)?|pull(?:ing|ed)\s+out|bow(?:ing|ed)\s+out)\b"
)
_NOT_BEFORE = quick(
    r"\b(?:no\s+longer|not|never|(?:is|are|was|were|wo|has|have)n't)\s+(?:(?:be|been|being|also|going|to|as|an?|the|its|once|ever)\s+){0,3}$"
)


def _how(sentence: Sentence, role: str, place: Place, named: Named) -> Modality | None:
    if place.side == "before":
        denied = bool(_NO_LONGER.search(_ASIDE.sub(" ", sentence.bare[named.glue_start : place.start])))
    elif place.form == "called, who it is" and _NO_LONGER.search(sentence.bare[place.start : named.glue_end]):
        denied = True
    else:
        denied = bool(_NOT_BEFORE.search(sentence.bare[max(0, place.start - 60) : place.start]))
    if denied or _BEFORE_LEAVING.match(sentence.bare, place.end):
        return Modality.DENIED
    if role == AUTHOR:
        return Modality.ASSERTED
    first, last = (
        (named.glue_start, place.start) if place.side == "before" else (max(0, place.start - 50), named.glue_end)
    )
    first = max(first, sentence.clause(place.start)[0])
    if place.form.startswith("called"):  # a rumour before them is not about what they are called
        return modality(sentence.bare[first:], (0, last - first), (0, last - first))
    return modality(sentence.bare, (first, last), (first, last))
