"""Crew: who made the show, and who wrote what it is made from."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from monitor.claims.credits import names_before, names_from
from monitor.claims.crew_forms import Place, found_in
from monitor.claims.crew_phrases import AUTHOR
from monitor.claims.findings import Objection, objection
from monitor.claims.people import People
from monitor.claims.quick import quick
from monitor.model import Attribute, BlockKind, Modality

if TYPE_CHECKING:
    from collections.abc import Iterator

    from monitor.claims.credits import Credit
    from monitor.claims.findings import Finding
    from monitor.claims.reading import Reading, Sentence

_NO_LONGER = quick(
    r"\b(?:no\s+longer|not(?:\s+(?:be|as|coming|returning|back|going|to|serving|one|among|the|an?)){0,4}"
    r"|stepped\s+down|stepping\s+down|was\s+fired|fired|left|exited|(?:is|are)n't(?:\s+\w+){0,2})\s+(?:as\s+)?(?:an?\s+|the\s+)?$",
    re.IGNORECASE,
)
_FORMER = quick(r"\b(?:former|ex-|then-|late)\s*$", re.IGNORECASE)
_WHO_SOMEBODY_IS = re.compile(r",\s+(?:who|whose|(?:best\s+)?known|famous|fresh)\b[^,;.]*,")
_FILM = quick(r"\b(?:film|movie|album|song|documentary)\b", re.IGNORECASE)
_BOOK = quick(
    r"\b(?:books?|novels?|comics?|graphic novels?|webtoon|memoir|manga)\b[^.;]{0,30}$|\bworld\s+$", re.IGNORECASE
)
# "Ada Lund, who also directed Salt Road, is directing the series": who directs stands before the aside.
_ASIDE = quick(r",\s+(?:who|whose|known|best\s+known|famous)\b[^.;]*$")
_CARRIED = re.compile(r"So\s+(?:do|does|did|is|are|will|has|have)\s+")


def _of_a_film(sentence: Sentence, span: tuple[int, int]) -> bool:
    around = _WHO_SOMEBODY_IS.sub(lambda aside: "," * len(aside.group()), sentence.text)
    around = around[max(0, span[0] - 40) : span[1] + 40]
    return bool(_FILM.search(around)) and not sentence.named and not sentence.seasons


_BRACKETS = re.compile(r"\([^()]*\)")


def _deed(sentence: Sentence, span: tuple[int, int]) -> int:
    """Where the deed begins, behind an aside on who somebody is: "Bo Lark, known for Copper Bay, wrote it"."""
    without_brackets = _BRACKETS.sub(lambda match: "_" * len(match.group()), sentence.text)
    return max(span[0], without_brackets.rfind(", ", *span) + 1)


def _of_another(sentence: Sentence, span: tuple[int, int]) -> bool:
    deed = max(span[0], sentence.text.rfind(", ", *span))
    if any(start <= span[1] - 1 < end for start, end in sentence.foreign):
        return True
    return any(start - 2 <= span[1] and deed < end for start, end, _ in sentence.others)


# "Bo Lark, a writer who comes to an island": what somebody is in the story, or in life.
_A_TRADE = quick(r"\s(?:as\s+)?an?\s+(?:[\w-]+\s+)?(?:writer|director|author|composer|creator|novelist|screenwriter)$")
_OF_SOMETHING_ELSE = re.compile(
    r"\s+of\s+(?!the\b|this\s+(?:show|series|season)|its\b|our\b|both\b|all\b|season|_|[A-ZÀ-Þ])\w"
    r"|\s+of\s+this\s+(?:article|post|piece|story)\b"
)
_WITH_THE_SHOW = re.compile(
    r"\s+(?:of|on|for|behind)\s+(?:the|this|its|season|_)|\s+and\s+(?:executive|showrunner|producer)"
)


def _is_a_trade(sentence: Sentence, span: tuple[int, int]) -> bool:
    matched, behind = sentence.bare[: span[1]], sentence.bare[span[1] :]
    return bool(_A_TRADE.search(matched)) and not _WITH_THE_SHOW.match(behind)


def _of_something_else(sentence: Sentence, span: tuple[int, int]) -> bool:
    words = re.search(r"\w+\s+of\s+this\s+(?:article|post|piece|story)\b", sentence.bare[span[0] : span[1]])
    return bool(words or _OF_SOMETHING_ELSE.match(sentence.bare, span[1]))


# "They meet Harbour Director Iris Crane (Mina Falk)": a rank in the story, behind it who plays her.
_RANK_IN_THE_STORY = quick(
    r"[A-Z][\w.]*\s+(?:Director|Producer|Writer|Author)\s+[A-Z][\w.' -]{2,40}\s\([A-Z][\w.'-]+\s[A-Z]"
)


def _is_a_rank(sentence: Sentence, span: tuple[int, int]) -> bool:
    return any(
        match.start() <= span[0] + 1 and span[1] - 1 <= match.end()
        for match in _RANK_IN_THE_STORY.finditer(sentence.bare)
    )


def _is_former(sentence: Sentence, span: tuple[int, int]) -> bool:
    return bool(_FORMER.search(sentence.text, max(0, span[0] - 40), span[0]))


OBJECTIONS = (
    Objection("of another work", _of_another, ("Winter Harbor has Lisa Kemp, who directed Copper Bay season 2.",)),
    Objection(
        "of another show",
        lambda s, span: not (s.ours(_deed(s, span)) or s.ours(span[1] - 1)),
        ('Winter Harbor is back, and "Copper Bay" was created by Hugo Brenn.',),
    ),
    Objection("of a film or an album", _of_a_film),
    Objection("of something else", _of_something_else, ("Nils Brand is a producer of coffee in the drama.",)),
    Objection("what somebody is by trade", _is_a_trade, ("It follows Bo Lark, a writer who comes to an island.",)),
    Objection(
        "a rank in the story",
        _is_a_rank,
        ("Winter Harbor brings back Coastguard Director Iris Crane (Mina Falk).",),
    ),
    Objection("a former one", _is_former, ("The former showrunner Karl Voigt lives in Oslo.",)),
)


def find(reading: Reading) -> Iterator[Finding]:
    """Crew claims: one a role."""
    people = People.of(reading)
    before: Sentence | None = None
    for sentence in reading.sentences:
        if sentence.unread is not None and not _is_label(sentence):
            continue
        for place in [*found_in(sentence.bare), *_carried(sentence, before)]:
            credited = _credits(sentence, place, people)
            if not credited:
                continue
            why = objection(OBJECTIONS, sentence, (place.start, place.end))
            for credit in credited:
                for role in place.roles:
                    yield from _claims(sentence, role, place, credit, people, why)
        before = sentence


_LABEL = re.compile(r"(?!.*\?)[A-Z][^:?]{2,40}:\s+[A-ZÀ-Þ][\w.'-]+\s[^?]{2,100}")


def _is_label(sentence: Sentence) -> bool:
    """ "Screenplay: Jo Marsh": a line by itself, which looks like a heading."""
    return sentence.about and sentence.kind is BlockKind.HEADING and bool(_LABEL.fullmatch(sentence.text))


def _carried(sentence: Sentence, before: Sentence | None) -> Iterator[Place]:
    """ "A and B are executive producers. So are C and D.": the role comes from the sentence before."""
    match = _CARRIED.match(sentence.text)
    if match and before is not None:
        roles = dict.fromkeys(role for place in found_in(before.bare) for role in place.roles)
        if roles:
            yield Place(match.start(), match.end(), "after", (list(roles)[-1],), "carried over")


def _credits(sentence: Sentence, place: Place, people: People) -> list[Credit]:
    if place.side == "after":
        return names_from(sentence.text, place.end, known=people.full_of_part)
    credited = names_before(sentence.text, place.start, known=people.full_of_part)
    aside = _ASIDE.search(sentence.text, 0, place.start)
    if credited and aside and aside.start() < credited[0].name.start:
        return names_before(sentence.text, aside.start(), known=people.full_of_part)
    return credited


def _claims(
    sentence: Sentence, role: str, place: Place, credit: Credit, people: People, why: str | None
) -> Iterator[Finding]:
    full = people.full(credit.name.text) or credit.name.text
    span = (place.start, place.end)
    of_a_book = (
        _BOOK.search(sentence.text[max(0, span[0] - 40) : span[0]]) and "adapt" not in sentence.text[slice(*span)]
    )
    if role in {"writer", "creator"} and of_a_book:
        role = AUTHOR
    rule = f"crew: {role} ({place.form})"
    why = why or _no_name(sentence, credit, full, people)
    if why is not None:
        yield sentence.dropped(Attribute.CREW, role, span, rule, why, person=full)
        return
    mention = sentence.mention_near(place.start, reach=40)
    for season in mention.numbers if mention is not None and mention.numbers else (None,):
        yield sentence.claim(
            Attribute.CREW, role, span, rule, season=season, person_text=full, how=_how(sentence, role, span)
        )


def _no_name(sentence: Sentence, credit: Credit, full: str, people: People) -> str | None:
    if people.is_role_only(full):
        return "the name of a role"
    if " " not in full:
        return "no full name"
    if sentence.in_a_title(credit.name.start, credit.name.end):
        return "the words of a title"
    return None


def _how(sentence: Sentence, role: str, span: tuple[int, int]) -> Modality | None:
    words = sentence.text[max(0, span[0] - 30) : span[1]]
    nouns = re.search(r"(?i)(?:[\w-]+\s+)?[\w-]+$", words)
    if _NO_LONGER.search(words[: nouns.start()] if nouns else words) or re.search(r"(?i)\bno\s+longer\b", words):
        return Modality.DENIED
    return Modality.ASSERTED if role == AUTHOR else None
