"""Whom a pronoun means: who was named before it in the sentence, else in the sentences before."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from monitor.claims.cast.found import is_title
from monitor.claims.people.names import Name, find_names, is_full_name
from monitor.claims.said.credits import Credit, names_from

if TYPE_CHECKING:
    from collections.abc import Sequence

    from monitor.claims.people.known import People
    from monitor.claims.reading import Sentence

_SPEAKER = re.compile(
    r"[\"'],?\s+(?:said|says|added|adds|told|recalls?|explains?|jokes?|laughs?)\s+(?:[a-z]+\s+){0,4}$"
)
_SAYS = re.compile(
    r",?\s+(?:who\s+)?(?:(?:has|have|had|also|already|recently|just|since|officially)\s+)*(?:said|says"
    r"|confirm(?:s|ed)|told|tells|reveal(?:s|ed)|announc(?:ed|es)|admit(?:s|ted)|insist(?:s|ed)|shared|wrote"
    r"|posted|den(?:ies|ied)|hint(?:s|ed)|promis(?:es|ed)|made\s+(?:it\s+)?clear|let\s+\w+\s+know|explain(?:s|ed)"
    r"|decided|assured|hopes?|thinks?|claims?|claimed|suggest(?:s|ed)|tease[sd]?|added|swear|swears|vow(?:s|ed))\b"
)


def performers_of(found: list[Credit], people: People) -> list[Credit]:
    """ "Iris Crane (Mina Falk) will not be back" speaks of who is in the brackets."""
    return [swapped(credit, people) or credit for credit in found]


def swapped(credit: Credit, people: People) -> Credit | None:
    """The performer in the brackets behind a role; None where the name outside is the performer's."""
    if credit.paren is None or people.performs(credit.name.text):
        return None
    outside_is_role = people.is_role_only(people.full(credit.name.text) or credit.name.text)
    if not (outside_is_role or people.performs(credit.paren)):
        return None
    inner = names_from(credit.paren, 0)
    if len(inner) != 1 or inner[0].end != len(credit.paren) or not is_full_name(credit.paren):
        return None
    start = credit.end - 1 - len(credit.paren)
    return Credit(Name(start, start + len(credit.paren), credit.paren), credit.name.text, None, credit.end)


_OBJECT = re.compile(
    r"(?:(?P<they>them|their(?=\s+(?:very\s+)?(?:last|final)\b))|(?P<one>him|her|his(?=\s+(?:very\s+)?(?:last"
    r"|final)\b)))\b(?!\s+[a-z]*(?:[A-Z]|own\b|role|part|character|husband|wife))"
)


def of_pronoun(sentence: Sentence, position: int, people: People, before: Sequence[Sentence]) -> list[Credit]:
    """Whom "him", "her", "them" at ``position`` mean: "it comes back without him"."""
    match = _OBJECT.match(sentence.text, position)
    found = antecedent(sentence, position, people, before, many=bool(match["they"])) if match else []
    return [credit for credit in found if people.performs(credit.name.text)]


def antecedent(
    sentence: Sentence, position: int, people: People, before: Sequence[Sentence], *, many: bool
) -> list[Credit]:
    """Whom "he", "the actress", "they" mean: who was named before in the sentence, else the first of the last one."""
    here = _lists(sentence, position, people)
    here = [run for run in here if any(people.performs(c.name.text) for c in run)] or here
    if here:
        spoken = [run for run in here if _SAYS.match(sentence.text, run[-1].end)]
        return (spoken or here)[-1] if many or len((spoken or here)[-1]) == 1 else []
    for earlier in before:
        lists = _lists(earlier, len(earlier.text), people) if earlier.about else []
        lists = [run for run in lists if any(people.performs(c.name.text) for c in run)] or lists
        if many:
            lists = [run for run in lists if len(run) > 1]
        elif not lists and names_crew(earlier, people):
            return []
        if lists:
            return lists[0] if many or len(lists[0]) == 1 else []
    return []


def names_crew(sentence: Sentence, people: People) -> bool:
    """Whether somebody is named who is known only behind the camera."""
    return any(people.is_crew_only(people.full(name.text) or name.text) for name in find_names(sentence.text))


# "According to the columnist Bo Lark he has left", "Mina Falk, whose Sir Bo has died": neither is "he"; but a critic of
# food or dance sits on a panel, and speaks of herself
_NOT_MEANT = re.compile(
    r"(?:\b(?:[Aa]ccording\s+to|[Aa]s\s+per|[Pp]er)\s+(?:[\w-]+\s+){0,3}|\bwhose\s+(?:character\s+|role\s+|poor\s+)?"
    r"|\b(?:columnist|reporter|journalist|(?<![Ff]ood\s)(?<![Rr]estaurant\s)(?<![Ww]ine\s)(?<![Dd]ance\s)(?<![Aa]rt\s)critic|editor|blogger|insider|spokes\w+|publicist)\s+)$"
)

# "The Trade Wire" + "was the first to report the casting": a paper, whatever its name looks like.
_REPORTS_IT = re.compile(
    r"\s+(?:(?:was|were)\s+(?:the\s+)?first\s+(?:(?:outlet|site|paper)\s+)?(?:to\s+(?:report|break|reveal)|with\s+the\s+news)"
    r"|(?:had\s+)?(?:first|exclusively)\s+(?:reported|revealed|broke)|(?:first\s+)?broke\s+the\s+(?:news|story)|reported\b)"
)


def _lists(sentence: Sentence, position: int, people: People) -> list[list[Credit]]:
    text, end, lists = sentence.text, 0, []
    for name in find_names(text[:position]):
        if name.start < end:
            continue
        run = names_from(text, name.start, known=people.full_of_part)
        if not run:
            continue
        end = run[-1].end
        run = [
            c
            for c in performers_of(run, people)
            if people.performs(c.name.text) is not False
            and not is_title(sentence, c.name)
            and not _SPEAKER.search(text, 0, c.name.start)
            and not _NOT_MEANT.search(text, 0, c.name.start)
            and not _REPORTS_IT.match(text, c.name.end)
            and not people.is_crew_only(people.full(c.name.text) or c.name.text)
        ]
        if run:
            lists.append(run)
    return lists or _known_by_one_word(sentence, position, people)


_CAPITAL = re.compile(r"(?<![\w'.-])[A-ZÀ-Þ][\w-]+")


def _known_by_one_word(sentence: Sentence, position: int, people: People) -> list[list[Credit]]:
    """ "Mina's not going anywhere": a performer whom the article has named in full, by the first name or the last."""
    words = [Name(m.start(), m.end(), m.group()) for m in _CAPITAL.finditer(sentence.text, 0, position)]
    return [
        [Credit(word, None, None, word.end)]
        for word in words
        if (full := people.full_of_part(word.text)) and people.performs(full) and not is_title(sentence, word)
    ]
