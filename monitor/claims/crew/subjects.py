"""Whom a place names before it: "Ada Lund, who again" + "directs", "Bo Lark serves as the" + "showrunner".

What may stand in between is in glue.py, whom a pronoun stands for in pronouns.py.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from monitor.claims.crew.glue import (
    ACTING,
    APPOSED,
    BESIDE,
    ENDS_APPOSITION,
    GLUES,
    JOINED,
    KIN_OF,
    REPLACED,
    SAME_SUBJECT,
    SHORTENED,
)
from monitor.claims.crew.people import NOBODY, Named, named_in, of_one_family, pen_name_before
from monitor.claims.crew.pronouns import antecedent, mentions_of
from monitor.claims.people.names import LOWER, UPPER, Name
from monitor.claims.said.credits import Credit, names_from
from monitor.claims.said.credits_before import names_before
from monitor.claims.said.relatives import whose_clause
from monitor.claims.words.crew import AUTHOR

if TYPE_CHECKING:
    from monitor.claims.people.known import People
    from monitor.claims.reading import Sentence
    from monitor.claims.words.crew import Place

# "A, known for B" + ", directs": B is a title, or somebody in an aside on A.
_IN_AN_ASIDE = re.compile(
    r",\s+(?:(?:best|also|mostly|perhaps|previously)\s+)?(?:known|famous|famed|celebrated|fresh|acclaimed|who|whose|of"
    r"|formerly|the|an?)\b"
    r"[^.;,]{0,90}?\s"
)
# "The series, which A inspired, is being directed at sea": nobody named before directs.
_PASSIVE = re.compile(
    r"\b(?:is|are|was|were|be|been|being)\s+(?:\w+ly\s+|also\s+|again\s+|once\s+more\s+)?(?:directed|helmed|produced"
    r"|created|composed|scored|written)\b(?!.*\bby\b)"
)
_FARTHEST = 260  # letters between somebody and the words that make them crew


def people_before(sentence: Sentence, place: Place, people: People, earlier: list[Sentence]) -> Named:
    """Who is named before ``place``, as far as its glue allows; a pronoun stands for who was named before it."""
    if place.glue not in GLUES:
        return named_in(_owners(sentence, place, people), people, place.start, place.start)
    if place.glue == "deed" and _PASSIVE.search(sentence.bare[place.start - 24 : place.end]):
        return NOBODY
    bare = REPLACED.sub(lambda match: _blank(match.group()), sentence.bare[: place.start])
    bare = KIN_OF.sub(lambda match: _blank(match.group()), bare)
    beside = BESIDE.match(bare)
    if beside and (ACTING.search(beside.group()) or ACTING.search(sentence.bare, beside.end(), place.end + _SOON)):
        bare = _blank(beside.group()) + bare[beside.end() :]
    joined = JOINED.search(bare) if "join" in bare else None
    if joined:
        bare = bare[: joined.start()] + _blank(joined.group()) + bare[joined.end() :]
        found = _in_front(sentence, bare, place, people, earlier)
        if found.people and _is_of_both(sentence.bare[place.start : place.end]):
            found = _with_the_joined(found, joined, sentence, people, earlier)
        return found
    return _in_front(sentence, bare, place, people, earlier)


_SOON = 24  # letters behind "directs" in which "and stars" may stand
_OF_BOTH = re.compile(r"(?:co-|fellow\b|(?:[a-z]+\s+){0,4}(?:helm|chair|seat|cameras?)$)", re.IGNORECASE)


def _is_of_both(words: str) -> bool:
    """Whether who is joined as this is the same: a co-director's colleague, who else has a chair."""
    return bool(_OF_BOTH.match(words)) or "'s chair" in words or "behind the camera" in words


def _with_the_joined(
    found: Named, joined: re.Match[str], sentence: Sentence, people: People, earlier: list[Sentence]
) -> Named:
    words = joined["joined"]
    named = [(start, end) for start, end, pronoun in mentions_of(words, people) if pronoun is None]
    more = tuple(people.full(words[start:end]) or words[start:end] for start, end in sorted(named))
    if not more:
        ahead = sentence.bare[: found.at[0][0]] if found.at else ""
        more = antecedent("one" if words in {"him", "her"} else "more", ahead, len(ahead), people, earlier)
    more = tuple(full for full in more if full not in found.people)
    return replace(found, people=(*found.people, *more), at=(*found.at, *((0, 0) for _ in more)))


def _in_front(sentence: Sentence, bare: str, place: Place, people: People, earlier: list[Sentence]) -> Named:
    text = _as_hidden(sentence, bare)
    spoken_of = sorted(mentions_of(bare, people), key=lambda c: -c[1])[:5]
    for index, (start, end, pronoun) in enumerate(spoken_of):
        if not _reaches(bare, end, place, pronoun=pronoun is not None):
            continue
        before = [ended for _, ended, _ in spoken_of[index + 1 :]]
        if pronoun is None and _in_an_aside(bare, (start, end), before, place):
            continue
        apposed = place.glue == "noun" and bool(APPOSED.match(bare, end))
        if apposed and not _is_apposition(sentence, place, end):
            continue
        if pronoun is None and people.is_role_only(people.full(bare[start:end]) or bare[start:end]):
            continue
        if pronoun is not None:
            meant = antecedent(pronoun, sentence.bare, start, people, earlier)
            if meant:
                return Named(meant, (), end, place.start)
            continue
        named = _list_before(text, end, people, place)
        if not named or named[-1].name.end != end:
            named = [Credit(Name(start, end, text[start:end]), None, None, end)]
        if "(" in bare[end : place.start] and ")" not in bare[end : place.start]:
            named = named[-1:]  # "A (creator), B (director)"
        named = whose_clause(named, sentence.bare, (end, place.start), place.end)
        if apposed and not _PLURAL.search(sentence.bare[place.start : place.end]):
            named = named[-1:]  # "A of Pier Films, and B, the director"
        found = named_in(named, people, end, place.start)
        return _with_pronoun(found, named[0].name.start, sentence, people, earlier)
    return _subject(sentence, bare, place, people, earlier)


def _owners(sentence: Sentence, place: Place, people: People) -> list[Credit]:
    """Who stands right before the place: "A's novel"; of "her own novel" who was named last before it."""
    text = sentence.text
    if place.glue == "own":
        persons = [(start, end) for start, end, pro in mentions_of(sentence.bare[: place.start], people) if pro is None]
        return [Credit(Name(start, end, text[start:end]), None, None, end) for start, end in sorted(persons)[-1:]]
    owners = _list_before(text, place.start, people, place)
    pen = pen_name_before(text, place.start) if place.roles == (AUTHOR,) and not owners else None
    return owners or ([Credit(pen, None, None, pen.end)] if pen else [])


def _reaches(bare: str, end: int, place: Place, *, pronoun: bool) -> bool:
    """Whether only glue stands between somebody named up to ``end`` and the place."""
    if place.start - end > _FARTHEST:
        return False
    glues = (SHORTENED[place.glue], GLUES[place.glue]) if pronoun else (GLUES[place.glue],)
    return any(glue.fullmatch(bare, end, place.start) for glue in glues)


def _in_an_aside(bare: str, span: tuple[int, int], before: list[int], place: Place) -> bool:
    """Whether a name is said of one before it: B in "A, known for B, directs"."""
    if not any(_IN_AN_ASIDE.fullmatch(bare, end, span[0]) for end in before):
        return False
    closed = bare[span[1] : place.start].lstrip()
    return closed.startswith(",") and not closed.startswith((", who", ", and"))


# "A of Pier Films and B of Rock TV", "creators A and B", "A and Rock TV's B"
_FIRST_BEFORE = re.compile(
    rf"(?:^|[.,:;(]\s|\b(?:[a-z]+|[Bb]rothers|[Ss]isters|[Ss]iblings|[Tt]wins|[Ss]pouses"
    rf"|[Cc]ousins)\s)(?P<first>[{UPPER}][{LOWER}]+)\s+(?:and|&)\s+$"
)
_LINK_BEFORE = re.compile(
    r"(?:\s+(?:of|from)\s[A-Z][\w&.' ]{1,30}?)?(?:,|\s+and|,\s+and|\s+&)\s+"
    r"(?:(?:[A-Z][\w.&-]*\s){0,3}[A-Z][\w.&-]*'s?\s+)?$"
)


_NEW_CLAUSE = re.compile(r",\s+(?:and|but|while)\s+")
_DOES = re.compile(r"\s+(?:also\s+|again\s+|now\s+)?(?:is|was|has|[a-z]{3,}s)\b")


def _list_before(text: str, position: int, people: People, place: Place) -> list[Credit]:
    """The list of people that ends at ``position``, as far back as it goes."""
    begin = text.rfind(";", 0, position) + 1  # "A wrote the pilot; B directed it"
    found = [
        replace(
            credit,
            name=Name(credit.name.start + begin, credit.name.end + begin, credit.name.text),
            end=credit.end + begin,
        )
        for credit in names_before(text[begin:], position - begin, known=people.full_of_part)
    ]
    while found and len(found) < 20:
        link = _LINK_BEFORE.search(text, max(0, found[0].name.start - 50), found[0].name.start)
        if link is None:
            break
        spans = [
            (start, end) for start, end, pronoun in mentions_of(text[: link.start() + 1], people) if pronoun is None
        ]
        names = [Name(a, b, text[a:b]) for a, b in sorted(spans) if b <= link.start() <= b + 36]
        if not names or not _LINK_BEFORE.fullmatch(text, names[-1].end, found[0].name.start):
            break
        if len(found) == 1 and _NEW_CLAUSE.fullmatch(text, names[-1].end, link.end()) and _DOES.match(text, position):
            break  # "wrote it with A, and B is in the chair"
        found = [Credit(names[-1], None, None, names[-1].end), *found]
    if found:
        both = _FIRST_BEFORE.search(text, max(0, found[0].name.start - 50), found[0].name.start)
        first = of_one_family(both, found[0], place, people)
        found = [first, *found] if first else found
    return found


_PLURAL = re.compile(r"s\b|\b(?:duo|pair|team)\b")
_AND_PRONOUN = re.compile(r"\b(?P<one>[Hh]e|[Ss]he)\s+and\s+$")


def _with_pronoun(found: Named, start: int, sentence: Sentence, people: People, earlier: list[Sentence]) -> Named:
    """ "She and A are the producers": she, too."""
    match = _AND_PRONOUN.search(sentence.bare, max(0, start - 10), start)
    if match is None:
        return found
    meant = antecedent("one", sentence.bare, match.start(), people, earlier)
    return replace(found, people=(*meant, *found.people), at=(*((0, 0) for _ in meant), *found.at))


def _is_apposition(sentence: Sentence, place: Place, end: int) -> bool:
    between = sentence.bare[end : place.start]
    if re.search(r"\b(?:who|is|are|was|were|as)\b", between):
        return True
    return bool(ENDS_APPOSITION.match(sentence.bare, place.end))


def _blank(words: str) -> str:
    kept = len(words.rstrip())
    return "x" * kept + " " * (len(words) - kept)


def _as_hidden(sentence: Sentence, bare: str) -> str:
    """The text of ``sentence``, without those whom ``bare`` leaves out."""
    front = zip(sentence.text, sentence.bare, bare, strict=False)
    return "".join(now if now != was else letter for letter, was, now in front) + sentence.text[len(bare) :]


def _subject(sentence: Sentence, bare: str, place: Place, people: People, earlier: list[Sentence]) -> Named:
    begin = sentence.clause(place.start)[0]
    pattern = SAME_SUBJECT[place.glue]
    for start, end, pronoun in sorted(mentions_of(bare, people), key=lambda c: c[0]):
        if start < begin:
            continue
        if pronoun is not None:  # "She is back as Iris Crane and also directs"
            if start <= begin + 30 and pattern.fullmatch(bare, end, place.start):
                meant = antecedent(pronoun, sentence.bare, start, people, earlier)
                return Named(meant, (), end, place.start) if meant else NOBODY
            continue
        if people.is_role_only(people.full(bare[start:end]) or bare[start:end]):
            continue
        found = names_from(sentence.text[: place.start], start, known=people.full_of_part)
        ends = {found[-1].end, found[-1].name.end} if found else set()  # "A, who plays Iris," with the role, or without
        goes_on = start <= begin + 90 and any(pattern.fullmatch(bare, ended, place.start) for ended in ends)
        return named_in(found, people, found[-1].end, place.start) if goes_on else NOBODY
    return NOBODY
