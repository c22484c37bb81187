"""Crew: who made the show, and who wrote what it is made from."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from monitor.claims.crew.called import end_of_called
from monitor.claims.crew.context import answers, carried, is_label, roles_asked_for
from monitor.claims.crew.forms import found_in
from monitor.claims.crew.modality import modality_of
from monitor.claims.crew.objections import OBJECTIONS as OBJECTIONS
from monitor.claims.crew.objections import OF_A_BOOK
from monitor.claims.crew.people import Named, people_after
from monitor.claims.crew.speakers import by_speaker
from monitor.claims.crew.subjects import people_before
from monitor.claims.findings import objection
from monitor.claims.people.known import People
from monitor.claims.quick import quick
from monitor.claims.words.crew import AUTHOR, WORK, Place
from monitor.claims.words.networks import BEST_KNOWN, NETWORKS
from monitor.claims.words.numbers import FIRST_TO_TENTH
from monitor.claims.words.shows import NOUNS
from monitor.model import Attribute, BlockKind
from monitor.number_names import ORDINALS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from monitor.claims.findings import Finding
    from monitor.claims.reading import Reading, Sentence

_BOOK = quick(
    r"\b(?:books?|novels?|comics?|graphic novels?|webtoon|memoir|manga)\b"
    r"(?:(?:\s+series)?\s+(?:of|with|under)\s+(?:the|that)\s+(?:same\s+)?(?:name|title))?[^.;]{0,30}$|\bworld\s+$"
    r"|\bcharacters\s+$",
    re.IGNORECASE,
)
# "Adapted from the trilogy The Salt Cycle" + "penned by", where that is what the show is made from
_SOURCE_BOOK = quick(rf"\b(?:{WORK})(?:\s+(?!(?:and|is|was|are|were|has|of)\b)[^\s.;,]+){{0,6}}\s*$", re.IGNORECASE)
_FOR_THE_PAGE = re.compile(
    r"\s+(?:for\s+(?:the\s+)?(?:comics?|comic\s+books?|funny\s+pages|[A-Z]\w+\s+Comics|manga|webtoons?)"
    r"|as\s+an?\s+(?:comic(?:\s+(?:book|strip))?|webtoon|novel|manga|book)|in\s+(?:the\s+)?comics)"
    # Not "as a comic relief", "as a novel and fresh look"
    r"(?=\s*(?:[.,;:)]|$)|\s+(?:in\s+(?:the\s+)?(?:\d|[A-Z])|(?:by|that|which|before|until)\b))"
)
_BOOKS = quick(r"\b(?:books|novels|comics)\b")


def find(reading: Reading) -> Iterator[Finding]:
    """Crew claims: one a role."""
    people = People.of(reading)
    earlier: list[Sentence] = []
    asked: tuple[str, ...] = ()  # by a question just put: "Who directs it?"
    for sentence in reading.sentences:
        if sentence.unread is not None and not is_label(sentence):
            if sentence.kind is BlockKind.HEADING:
                earlier.clear()
            asked = roles_asked_for(sentence)
            if sentence.about and sentence.question:  # "And Ada Lund? She is an executive producer."
                earlier.append(sentence)
            continue
        yield from by_speaker(sentence)
        for place in [*found_in(sentence.bare), *carried(sentence, earlier), *answers(sentence, asked)]:
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
        asked = ()


# "The writer of C4's black comedy Salt Road": if that is a title, it is not the show's.
_OF_A_TITLE = re.compile(
    r"\s+(?:of|on|behind)\s+(?:[A-Z0-9][\w'-]*'s\s+)?(?:(?!season|episode|show"
    r"|series\b(?!\s+[A-Z]))[a-z][\w'-]*\s+){0,4}"
    rf"(?!(?:{BEST_KNOWN})\b|Season|Episode|Part|Volume|Series|The\s+Series)[A-Z]"
)


def _of_a_title(sentence: Sentence, place: Place, reading: Reading) -> str | None:
    if not place.form.startswith("called") or place.roles == (AUTHOR,):
        return None
    found = _OF_A_TITLE.match(sentence.text, end_of_called(sentence.bare, place.start))
    if found is None or reading.finder.regex.search(sentence.text, place.start, found.end() + 50):
        return None
    return "of another title"


_SOURCE_OF_IT = quick(
    r"\b(?:based|adapt\w*|inspired|taken|drawn|source|turned\s+into|made\s+into|brings)\b", re.IGNORECASE
)


def _of_the_source(sentence: Sentence, place: Place) -> bool:
    """Whether the place says who wrote what the show is made from, which has a title of its own."""
    return place.roles == (AUTHOR,) and bool(_SOURCE_OF_IT.search(sentence.bare, 0, place.end))


def _named(sentence: Sentence, place: Place, people: People, earlier: list[Sentence]) -> Named:
    if place.side == "after":
        of_a_book = bool(_BOOK.search(sentence.text[max(0, place.start - 40) : place.start]))
        return people_after(sentence, place, people, pen_names=place.roles == (AUTHOR,) or of_a_book)
    return people_before(sentence, place, people, earlier)


def _claims(
    sentence: Sentence, role: str, place: Place, named: Named, index: int, people: People, why: str | None
) -> Iterator[Finding]:
    full = named.people[index]
    span = (place.start, place.end)
    of_a_book = bool(
        _BOOK.search(sentence.text[max(0, span[0] - 80) : span[0]]) and "adapt" not in sentence.text[slice(*span)]
    )
    if _SOURCE_BOOK.search(sentence.bare, 0, span[0]) and _SOURCE_OF_IT.search(sentence.bare, 0, span[0]):
        of_a_book = True
    of_them = sentence.text[slice(*span)].endswith("them") and _BOOKS.search(sentence.text, 0, span[0])
    if role in {"writer", "creator", "composer"} and (of_a_book or of_them):
        role = AUTHOR
    if role == "creator" and named.at and _FOR_THE_PAGE.match(sentence.text, named.at[-1][1]):
        role = AUTHOR  # "created by A for the comics"
    rule = f"crew: {role} ({place.form})"
    why = why or _no_name(sentence, named, index, people, role)
    if why is not None:
        yield sentence.dropped(Attribute.CREW, role, span, rule, why, person=full)
        return
    for season in _seasons(sentence, place, named):
        yield sentence.claim(
            Attribute.CREW,
            role,
            span,
            rule,
            season=season,
            person_text=full,
            how=modality_of(sentence, role, place, named),
        )


_EPISODES = re.compile(r"\b(?:instal+ments?|parts|chapters|hours)\b")


# "A fifth season of the show, which was created by A": the show was.
_THE_SHOW_WHICH = re.compile(rf"\bof\s+(?:the|this|its)\s+(?:\w+\s+){{0,2}}(?:{NOUNS}),?\s+(?:which|that)\s")
_FROM = re.compile(r"\b(?:chair|megaphone)\s+(?:over\s+)?from\s+$")
_SOMEBODYS = re.compile(r"\b(?:her|his|their)\s+$")  # "her first series" is no season of the show


# "Who helmed the first season, has directed the second one too", "… will direct" + "the second": seasons, where no
# episode was spoken of before.
_NTH = rf"the\s+({FIRST_TO_TENTH})"
_THE_SECOND = re.compile(rf"\b{_NTH}(?:\s+(?:one|too|as\s+well))*$")
_THEN_THE_SECOND = re.compile(rf"\s+{_NTH}(?=(?:\s+(?:one|too|as\s+well))*\s*(?:[.,;)]|$))")
_A_PART = re.compile(
    r"\b(?:episodes?|instal+ments?|parts?|chapters?|hours?|hal(?:f|ves)|blocks?|scripts?|books?|novels?|films?|movies?"
    r"|pilot|finale|premiere|opener)\b"
)


def _counted(sentence: Sentence, place: Place) -> tuple[int | None, ...]:
    """The season that is one of several just counted: 2 in "A directs season 1 and B directs the second"."""
    text = sentence.bare
    seasons = [mention for mention in sentence.seasons if mention.numbers and mention.end <= place.start]
    nth = seasons and (_THE_SECOND.search(text, place.start, place.end) or _THEN_THE_SECOND.match(text, place.end))
    if not nth:
        return ()
    return (None if _A_PART.search(text, 0, place.start) else ORDINALS[nth[1]],)


def _seasons(sentence: Sentence, place: Place, named: Named) -> tuple[int | None, ...]:
    if counted := _counted(sentence, place):
        return counted
    mention = sentence.mention_near(place.start, reach=40)
    if mention is None or not mention.numbers:
        return (None,)
    if place.form == "carried over" and mention.end <= place.start:  # "director of season 1, he left his chair to A"
        return (None,)
    between = sentence.text[min(mention.end, place.end) : max(mention.start, place.start)]
    if _FROM.search(sentence.text, place.start, place.end):
        return (None,)  # "directed season 2, taking the chair from B"
    if ";" in between or _THE_SHOW_WHICH.search(between) or _SOMEBODYS.search(sentence.text, 0, mention.start):
        return (None,)
    if any(sentence.text[end : mention.start] in {"'s ", "' "} for _, end in named.at):
        return (None,)
    if len(mention.numbers) > 1 and _EPISODES.search(sentence.text, mention.start, mention.end):
        return (None,)  # "the first two instalments" that somebody directs are episodes
    return mention.numbers


_COMPANY = re.compile(
    r"\b(?:Talkies|Cinemas?|Motion|Ventures|Creations|Telefilms|Originals|Collective|Pvt|(?<=\s)Max|Plus|Studios?"
    r"|Films?"
    r"|Media|Pictures|Productions?|Filmes?|Filmler|Yap[\u0131i]m\w*|Produktion\w*|Produzion\w+|Produc(?:ciones"
    r"|\u00f5es|tora)|Medya|GmbH|LLC"
    r"|Inc|Ltd|Pool|Partners|Worldwide|Distribution|Entertainment|TV|Television|Works|Labs|Brothers|Bros|Group"
    r"|House|Company"
    r"|Digital|Content|Story|Factory|Banner|Network|Animation)\b|\+"
)


_OWNS_BOOKS = re.compile(r"\s+(?:novels?|books?|stories|comics|films|movies|trilogy)\b")


def _no_name(sentence: Sentence, named: Named, index: int, people: People, role: str) -> str | None:
    full = named.people[index]
    if people.is_role_only(full):
        return "the name of a role"
    if " " not in full and role != AUTHOR:
        return "no full name"
    behind = sentence.text[named.at[index][1] :] if named.at else ""
    if full in NETWORKS or _COMPANY.search(full) or _COMPANY.match(behind.lstrip()):
        return "the name of a company"
    if named.at and _OWNS_BOOKS.match(behind):
        return "the words of a title"  # "from the Petra Holm novels"
    if named.at and sentence.in_a_title(*named.at[index]):
        return "the words of a title"
    return None
