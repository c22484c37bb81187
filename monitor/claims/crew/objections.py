"""What speaks against taking the words of forms.py for the crew of the show, as a table."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from monitor.claims.crew.elsewhere import (
    is_for_something_else,
    is_known_for_other_work,
    is_made_beside,
    is_no_source,
    is_of_a_bare_title,
    is_of_a_film,
    is_of_a_house,
    is_of_another_show,
    is_of_another_work,
    is_of_other_work,
    is_on_a_stage,
    is_ordered,
)
from monitor.claims.crew.gone import had_it_and_leaves
from monitor.claims.crew.handover import is_of_a_role
from monitor.claims.findings import Objection
from monitor.claims.quick import quick
from monitor.claims.words.crew_objects import SHOW
from monitor.claims.words.kin import KIN
from monitor.claims.words.shows import PLAIN_NOUNS, SHOW_NOUNS

if TYPE_CHECKING:
    from monitor.claims.reading import Sentence

_FORMER = quick(r"\b(?:former|ex-|then-|late|one-time|onetime|erstwhile)\s*$", re.IGNORECASE)
# "Bo Lark, a writer who comes to an island": what somebody is in the story, or in life.
_A_TRADE = quick(
    r"(?:\s|^)(?:as\s+)?[Aa]n?\s+(?:[\w-]+\s+){0,2}(?:writer|director|author|composer|creator|novelist|screenwriter)$"
)
_OF_SOMETHING_ELSE = re.compile(
    rf"\s+of\s+(?!the\b|this\s+(?:[\w'-]+\s+){{0,2}}?{SHOW}|(?:show|series|drama|season|anime)\b|its\b|our\b|both\b|all\b"
    r"|season|_|which\b|whom\b|novels\b"
    r"|books\b|stories\b)[a-z]"
    r"|\s+of\s+(?:this|the)\s+(?:article|post|piece|story|choir|orchestra|band|ballet|opera|prison|zoo|clinic|firm"
    r"|charity|union"
    r"|guild|association|department|league|library|gallery|archive|cent(?:re|er)|council|church|troupe|society"
    r"|company|institute|museum|hospital|school"
    rf"|bank|agency|foundation|network|channel|studio|academy|festival|theat\w+)\b(?!\s+{SHOW_NOUNS}\b)"
    r"|\s+(?:of|at|for)\s+[A-Z][\w' ]{0,30}(?:Institute|Theatre|Theater|Museum|School|Festival|Foundation"
    r"|Agency|Hospital|Bank|Academy)\b"
)
_WITH_THE_SHOW = re.compile(
    r"\s+(?:of|on|for|behind)\s+(?:the|this|its|season|_|both|all)|\s+and\s+(?:executive|showrunner|producer)"
)


# "A, the Dunmere writer who created the show", "a Chilean writer, A,"
_A_TRADE_THAT = quick(
    r"\b(?:the|an?)\s+(?:[A-ZÀ-Þ][\w-]+|award-winning|acclaimed|\w+-born)\s+(?:writer|author|screenwriter"
    r"|novelist)s?(?=\s+(?:who|that)\s+"
    r"(?:\w+ly\s+)?(?:created|devised|dreamed|dreamt|conceived|came\s+up|invented|thought)\b)"
)


def _is_a_trade(sentence: Sentence, span: tuple[int, int]) -> bool:
    if any(match.start() <= span[0] < match.end() for match in _A_TRADE_THAT.finditer(sentence.bare)):
        return True
    matched, behind = re.sub(r",\s*$", "", sentence.bare[: span[1]]), sentence.bare[span[1] :]
    return bool(_A_TRADE.search(matched)) and not _WITH_THE_SHOW.match(behind)


_OF_A_PLACE = re.compile(
    r"\w+\s+of\s+(?:this\s+(?:article|post|piece|story)|the\s+(?:\w+\s+)?(?:choir|orchestra|museum|hospital|school"
    r"|clinic|prison|zoo"
    r"|festival|theat(?:er|re)|foundation|institute|library|gallery|church|charity|academy|centre|center|firm"
    r"|company))\b"
)


def _of_something_else(sentence: Sentence, span: tuple[int, int]) -> bool:
    words = re.search(_OF_A_PLACE, sentence.bare[span[0] : span[1]])
    return bool(words or _OF_SOMETHING_ELSE.match(sentence.bare, span[1]))


# "They meet Harbour Director Iris Crane (Mina Falk)": a rank in the story, behind it who plays her.
_RANK_IN_THE_STORY = quick(
    r"[A-Z_][\w.]*\s+(?:Director|Producer|Writer|Author)\s+[A-Z][\w.' -]{2,40}\s\([A-Z][\w.'-]+\s[A-Z]"
)


def _is_a_rank(sentence: Sentence, span: tuple[int, int]) -> bool:
    return is_of_a_role(sentence.bare, span) or any(
        match.start() <= span[0] + 1 and span[1] - 1 <= match.end()
        for match in _RANK_IN_THE_STORY.finditer(sentence.bare)
    )


def _is_former(sentence: Sentence, span: tuple[int, int]) -> bool:
    return bool(_FORMER.search(sentence.text, max(0, span[0] - 40), span[0]))


# "In the vein of A's novels", "it recalls B's books": not made from them.
_ALIKE = quick(
    r"\b(?:vein|style|manner|spirit|tradition|mould|mold)\s+of|\breminiscent\s+of"
    r"|\b(?:recalls?|evokes?|echoes|echoing|akin\s+to|nods?\s+to|unlike|like)\s",
    re.IGNORECASE,
)


def _only_alike(sentence: Sentence, span: tuple[int, int]) -> bool:
    book = re.match(
        r"'s?\s+(?:[\w-]+\s+){0,4}?(?:novels?|books?|comics?|manga|stories|thrillers)\b", sentence.bare[span[0] :]
    )
    return bool(book and _ALIKE.search(sentence.bare, max(0, span[0] - 60), span[0]))


# "Married to director A", "daughter of director A": who somebody else is to them.
_RELATED = quick(
    r"\b(?:marr(?:ied|ies)(?:\s+to)?|divorced|dated|dating|engaged\s+to|wed|(?:trained|studied)\s+(?:with|under|at)"
    r"|friends?\s+with|(?:daughter|son|wife"
    r"|husband|widow|brother|sister|niece|nephew|ex-wife|ex-husband|girlfriend|boyfriend|friend|student"
    r"|prot[eé]g[eé]e?|pupil)\s+of|(?:assistant|apprentice|secretary|aide|agent)\s+(?:to|of))\s+(?!its\b"
    rf"|the\s+(?:{PLAIN_NOUNS})\b)(?:the\s+)?(?:[\w-]+\s+)?$"
)


def _related(sentence: Sentence, span: tuple[int, int]) -> bool:
    if _RELATED.search(sentence.bare, max(0, span[0] - 60), span[0]):
        return True
    return bool(_BY_TRADE.search(sentence.bare[slice(*span)]) and _HER_HUSBAND.search(sentence.bare, 0, span[0]))


# "Her husband, director A": who he is, not what he does here; "with her husband, director A": perhaps he does.
_BY_TRADE = re.compile(
    r"\b(?:director|(?<!executive )producer|writer|composer|author|novelist|screenwriter)s?\s*$", re.IGNORECASE
)
_HER_HUSBAND = quick(
    r"(?<!with\s)(?<!alongside\s)\b(?:[Hh]er|[Hh]is|[Tt]heir)\s+(?:(?:late|ex-?|new|future|longtime|long-time"
    r"|real-life|first|second|[\w-]+-old)\s+)?"
    rf"(?:{KIN}|boyfriend|girlfriend|fianc[eé]e?|ex),?\s+"
    r"(?:(?:the|film|[A-Z]\w+)\s+){0,2}$"
)


_RUNS = re.compile(r"(?:co-)?(?:run|ran|running|show-?run|writer(?:s|s'|'s)\s+room)", re.IGNORECASE)
# "A newspaper run by A": what is run is no show.
_RUN = re.compile(r"run\s+(?:\w+\s+)?by\b")
_A_SHOW = re.compile(
    r"\b(?:shows?|series|drama|comedy|sitcom|thriller|it|room|season|seasons|which|production|adaptation|and|anime"
    r"|episodes?)\b[^.;]{0,30}$"
    r"|_[^.;]{0,12}$",
    re.IGNORECASE,
)


def _no_show_is_run(sentence: Sentence, span: tuple[int, int]) -> bool:
    if not _RUN.match(sentence.bare, span[0]):
        return False
    return not _A_SHOW.search(sentence.bare, max(0, span[0] - 60), span[0])


_NOT_INVOLVED = re.compile(r"[^.;]{0,60}?\b(?:has|had|have|having)\s+(?:nothing\s+(?:whatsoever\s+)?to\s+do)\b")


def _not_involved(sentence: Sentence, span: tuple[int, int]) -> bool:
    return bool(_NOT_INVOLVED.match(sentence.bare, span[1]))


# "Helen Moss, Senior Director of Brands": somebody in an office.
_OFFICE = re.compile(
    r"(?:\s*(?:,|and|&)\s+)?(?:Head|President|VP|Vice|Chief|Chairman|CEO|Commissioner|Controller)\b"
    r"|\s+(?:of|for|at)\s+[^.;,]{0,40}?\b(?:Business|Brands?|Content|Programming|Originals|Drama|Comedy|Fiction"
    r"|Scripted|Entertainment|Marketing"
    r"|Commissioning|Operations|Acquisitions|Communications|Strategy|Development|Affairs)\b"
)
_SENIOR = re.compile(r"\b(?:[Ss]enior|[Mm]anaging|[Rr]egional|[Dd]eputy|[Gg]roup)\s+$")


def _in_an_office(sentence: Sentence, span: tuple[int, int]) -> bool:
    return bool(_OFFICE.match(sentence.bare, span[1]) or _SENIOR.search(sentence.bare, 0, span[0]))


_CHARACTERS = re.compile(r"\b(?:characters?|heroes|superhero(?:es)?|villains?)\b[^.;,]{0,30}$")


def _of_a_character(sentence: Sentence, span: tuple[int, int]) -> bool:
    words = sentence.bare[span[0] : span[1]]
    before = sentence.bare[max(0, span[0] - 60) : span[0]]
    return "created by" in words and bool(_CHARACTERS.search(before)) and not re.search(r"(?i)based\s+on", before)


# "Executive producer A remains at the helm": who runs it, and directs nothing.
_HELM = re.compile(r"[^.;]{0,30}\bat\s+the\s+helm$")
_LEADS_IT = quick(
    r"\b(?:[Pp]roducers?|[Ss]howrunners?|[Cc]reators?|EPs?|[Bb]oss|[Hh]ead\s+writer)s?,?\s+[A-Z][^.;]{3,50}$"
    r"|\bas\s+(?:the\s+|its\s+)?(?:executive\s+)?"
    r"(?:producer|showrunner|creator|head\s+writer)[^.;]{0,30}$"
)


def _leads_it(sentence: Sentence, span: tuple[int, int]) -> bool:
    words = sentence.bare[slice(*span)]
    return bool(_HELM.match(words) and _LEADS_IT.search(sentence.bare, max(0, span[0] - 100), span[0]))


OBJECTIONS = (
    Objection(
        "ran it, and leaves",
        lambda s, span: (
            bool(_RUNS.match(s.bare, span[0])) and had_it_and_leaves(s.bare, span)
        ),  # who directed an episode and leaves did direct it
        ("Carl Dunn, who had run the writers' room of Winter Harbor with Ada Lund, is leaving.",),
    ),
    Objection(
        "at the helm, and no director", _leads_it, ("Executive producer Nils Brand remains at the helm of the show.",)
    ),
    Objection(
        "of another work", is_of_another_work, ("Winter Harbor has Lisa Kemp, who directed Copper Bay season 2.",)
    ),
    Objection(
        "of another show",
        is_of_another_show,
        ('Winter Harbor is back, and "Copper Bay" was created by Hugo Brenn.',),
    ),
    Objection("of a film or an album", is_of_a_film),
    Objection("a work that nothing ties to the show", is_no_source),
    Objection(
        "on a stage or a big screen",
        is_on_a_stage,
        ("The star of Winter Harbor is on Broadway in The Cobbler of Dunmere, produced by Nils Brand.",),
    ),
    Objection(
        "made beside the show",
        is_made_beside,
        (
            "The trailer for Winter Harbor was produced by Nils Brand.",
            "'Salt', a song heard in Winter Harbor, was written by Piet Maas.",
        ),
    ),
    Objection(
        "for something else",
        is_for_something_else,
        (
            "Carl Dunn, of Winter Harbor, finished the script for the school play.",
            "Carl Dunn, the star of Winter Harbor, wrote the music for his sister's wedding.",
        ),
    ),
    Objection("ordered, not written", is_ordered, ("Netflix chief Bo Lark adapted the novel into the series.",)),
    Objection(
        "of another title",
        is_of_a_bare_title,
        ("Copper Bay director Hugo Brenn praised Winter Harbor.",),
    ),
    Objection(
        "known for other work",
        is_known_for_other_work,
        ("Composer Hugo Brenn, nominated for Copper Bay, lost to the music of Winter Harbor.",),
    ),
    Objection(
        "of other work",
        is_of_other_work,
        ("Mina Falk leaves Winter Harbor; her next project is a thriller by director Hugo Brenn.",),
    ),
    Objection(
        "of a festival or a house",
        is_of_a_house,
        ("Winter Harbor won. The festival also announced that its director, Hugo Brenn, is leaving.",),
    ),
    Objection("related to somebody", _related, ("Winter Harbor star Mina Falk is married to director Hugo Brenn.",)),
    Objection("no show is run", _no_show_is_run, ("In Winter Harbor she works for a newspaper run by Hugo Brenn.",)),
    Objection("not involved", _not_involved, ("Hugo Brenn, the novelist, has nothing to do with the show.",)),
    Objection("only alike", _only_alike, ("In the vein of Hugo Brenn's novels, the series is dark.",)),
    Objection(
        "in an office", _in_an_office, ("Nils Brand, Director and Head of Drama at the network, likes Winter Harbor.",)
    ),
    Objection(
        "of a character",
        _of_a_character,
        ("Winter Harbor has one of the last characters to be created by Hugo Brenn.",),
    ),
    Objection("of something else", _of_something_else, ("Nils Brand is a producer of coffee in the drama.",)),
    Objection("what somebody is by trade", _is_a_trade, ("It follows Bo Lark, a writer who comes to an island.",)),
    Objection(
        "a rank in the story",
        _is_a_rank,
        (
            "Winter Harbor brings back Coastguard Director Iris Crane (Mina Falk).",
            "Mina Falk replaces Jo Park as writer Iris Crane in Winter Harbor.",
        ),
    ),
    Objection("a former one", _is_former, ("The former showrunner Karl Voigt lives in Oslo.",)),
)

# A book has a title of its own, which is no reason against its author.
OF_A_BOOK = tuple(
    row for row in OBJECTIONS if row.why not in {"of another show", "of another work", "of another title"}
)
