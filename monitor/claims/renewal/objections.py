"""Why words that sound like renewal or cancellation are none: tables of reasons, for all and for each value.

The tables are gone through from the top; the first that holds is the reason that ``--explain`` gives. Reasons that
speak against one row only stand in row_objections.py.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from monitor.calendar_names import TIMES_OF_YEAR
from monitor.claims.findings import Objection
from monitor.claims.quick import quick
from monitor.claims.renewal.asked_for import is_asked_for
from monitor.claims.renewal.end_objections import OF_CANCELLED, OF_ENDED
from monitor.claims.renewal.sold import PICKED_UP, shown_by_several, shown_elsewhere, sold_elsewhere
from monitor.claims.renewal.subjects import (
    about_something_else,
    before,
    is_of_another,
    of_a_contract,
    of_a_part,
    of_a_person,
    of_something_else,
    who_or_when,
)
from monitor.claims.renewal.topic import is_off_topic
from monitor.claims.renewal.undone import undone_at_once
from monitor.claims.renewal.words import CANCELLED, ENDED, ORDERED, RENEWED, UNDECIDED
from monitor.claims.said.untrue import contradicted
from monitor.claims.words.audience import VIEWERS

if TYPE_CHECKING:
    from monitor.claims.reading import Sentence

Span = tuple[int, int]

_REPORTS = re.compile(
    r"\s+(?:(?:the|these|those|any\s+of\s+the)\s+(?:reports?|rumou?rs?|news|claims?|story)|this|that"
    r"|on\s+(?:it|this|that|the\s+(?:report|rumou?r|claim|matter)s?)|so(?=\s*[.,;!]|\s*$)|as\s+much)\b"
    r"|[^.;]{0,20}?,?\s+so\s+(?:treat|take)\b",
    re.IGNORECASE,
)
_SALT = quick(r"\b(?:grain|pinch|boatload|spoonful|shaker|dose)s?\s+of\s+salt\b", re.IGNORECASE)
_PAST = quick(
    r"\bhad\s+(?:\w+\s+){0,2}?(?:been\s+)?(?:originally\s+)?(?:renew|order|pick|cancel|given|greenlit|green-lit)\w*",
    re.IGNORECASE,
)
_FANS = quick(
    rf"\b(?:{VIEWERS}|followers)\b[^.;,]{{0,40}}\b(?:been|eagerly|anxiously|patiently"
    r"|still)\s+(?:\w+\s+){0,2}$",
    re.IGNORECASE,
)
_ITS = quick(r"\bits\s+$", re.IGNORECASE)
_TO_MARK = re.compile(r"[^.;,]{0,30}?\bto\s+(?:mark|celebrate|promote|commemorate|honou?r)\b")
_ALREADY = quick(r"\balready\b|\bjust\b", re.IGNORECASE)
_SAID_THAT = quick(r"\b(?:said|announced|confirmed|revealed|reported|news|learn(?:ed|t)|told|emerged)\b", re.IGNORECASE)
_PILOT = quick(r"\bpilot\b(?!\s+to\s+series)", re.IGNORECASE)
_OTHER_SUBJECT = quick(r"\b(?:podcast|film|movie|book|game|musical)\s+(?:\w+\s+){0,2}$", re.IGNORECASE)
_NEGATED = quick(
    r"(?:(?:n't|\bnot)(?!\s+(?:only|just|merely|simply)\b)|\bnever|\bno(?!\s+(?:wonder|doubt|surprise|secret)\b)|\bnor|\bwithout|\bunless"
    r"|\bnobody|\bno\s+(?:one|network|channel|streamer|broadcaster)|\binstead\s+of|\brather\s+than|\buntil)\s+"
    # not "it was not cancelled and" + "will be back"
    r"(?:(?!and\s+(?:will|is|are|was|has|have|it|an?|its|season)\b)\w+\s+){0,4}$",
    re.IGNORECASE,
)
# "most K-dramas are not renewed", "certain series are": said of shows in general.
_IN_GENERAL = quick(
    r"\b(?:certain|most|many|some|other|few|several|these|those|every|any|all|more"
    r"|such)\s+(?:[\w-]+\s+){0,2}?(?:series|shows|dramas|k-dramas|programs|programmes|titles)\b"
    r"|\b(?:most|many|some|all|few|none|half)\s+of\s+(?:them|these|those)\b"
    r"|\b(?:an?|any|every)\s+(?:series|show|drama)\s+(?:is|was|gets|got)\s"
    r"|\bthe\s+(?:series|show|drama)\s+(?:that|which)\s+(?:replaced|followed|preceded|succeeded)\s+it\b"
    r"|\blimited\s+series\s+(?:are|have|were)\b|\b(?:series|shows|dramas)\s+like\b"
    rf"|\b(?:nearly\s+|almost\s+)?(?:every|each)\s+(?:year|{TIMES_OF_YEAR})\b",
    re.IGNORECASE,
)
_CONDITION = quick(
    r"\b(?:if(?!\s+you(?:'ve)?\s+(?:missed|(?:have|had)n't|(?:have|had)\s+not|were\s+wondering|somehow))|^when|when(?=\s*$|\s+[\w_]+(?:\s+[\w_]+)?\s*$)|once(?!\s+(?:cancel+ed|axed|scrapped|dropped|dead)\b)|should|whether|unless|in\s+case|would|were\s+to"
    r"|could|hope|hopes|hoping|want|wants|wish"
    r"|ask|asks|asked|asking|demand|petition|campaign(?:s|ed|ing)?|(?:fight|bid|effort|efforts|battle|drive)\s+to|push"
    r"|before(?=\s+(?:it\s+|they\s+)?(?:\w+\s+)?$)|as\s+soon\s+as|until"
    r"|chances?|possibility|prospect|theory|argue|speculat\w+)\b",
    re.IGNORECASE,
)
_AS_SAID = quick(r"\b(?:told|said|confirmed)\b", re.IGNORECASE)
_FROM_SOMEBODY = re.compile(r"(?:\s+\w+){0,3}\s+from\s+(?:her|him|them)\b", re.IGNORECASE)
OFF_TOPIC = "nothing is said of a return"
ON_REPORTS = "only reports are unconfirmed"


# "It was not cancelled and" + "will be back": what has a verb of its own is not negated.
_AND = re.compile(r"\band\s+$", re.IGNORECASE)
_OWN_VERB = re.compile(r"(?:will|is|are|was|has|have|returns|goes|continues)\b", re.IGNORECASE)


def _negated(sentence: Sentence, span: Span) -> bool:
    ahead = before(sentence, span)
    if _AND.search(ahead) and _OWN_VERB.match(sentence.text, span[0]):
        return False
    return bool(_NEGATED.search(ahead)) and not contradicted(sentence.bare, span)


def contradicted_of(sentence: Sentence, span: Span) -> bool:
    """Whether it is put as not true (see said/untrue.py)."""
    return contradicted(sentence.bare, span)


def _of_the_past(sentence: Sentence, span: Span) -> bool:
    """ "Had been renewed, but"; not "had already been renewed", nor what somebody said or denied."""
    start = max(0, span[0] - 30)
    words = sentence.text[start : span[1]]
    if not any(start + had.end() > span[0] for had in _PAST.finditer(words)):
        return False  # also where it is something else that had been: "after it had been axed, Hulu renewed it"
    return not (_ALREADY.search(words) or _SAID_THAT.search(before(sentence, span)) or contradicted_of(sentence, span))


def only_supposed(sentence: Sentence, span: Span) -> bool:
    """ "if the show is renewed", "fans ask for a second season"; not "they said that it would be"."""
    ahead = before(sentence, span)
    if is_asked_for(ahead, sentence.text[slice(*span)]):
        return True
    return bool(_CONDITION.search(ahead)) and not (_AS_SAID.search(ahead) or _AND_HAS.search(ahead))


_AND_HAS = quick(r"\band\s+(?:has|have)\s+(?:\w+\s+)?$", re.IGNORECASE)  # "wants more and has ordered it"
# "Like most dramas on NBC," + "Winter Harbor has been renewed"; "Winter Harbor, like all series," + "was cancelled"
_ALIKE = quick(r"\b(?:like|unlike|as\s+with|in\s+contrast\s+(?:to|with)|contrary\s+to)\s+$", re.IGNORECASE)


def _in_general(sentence: Sentence, span: Span) -> bool:
    start = max(0, span[0] - 90)
    match = _IN_GENERAL.search(sentence.bare[start : span[1] + 20])
    if match is None:
        return False
    first, last = start + match.start(), start + match.end()
    alike = _ALIKE.search(sentence.bare, 0, first) is not None and "," in sentence.bare[last : span[1]]
    return not (alike and any(title[0] < span[1] for title in sentence.titles))


_BETWEEN = frozenset({" ", ' "', " '", " the "})


def _does_it_to_ours(sentence: Sentence, span: Span) -> bool:
    """ "Copper Bay is back, days after Hulu" + "cancelled Winter Harbor"."""
    mine = any(span[1] <= start and sentence.text[span[1] : start] in _BETWEEN for start, _ in sentence.titles)
    return mine and not any(start <= span[0] < end for start, end in sentence.foreign)


ALWAYS = (
    Objection(
        "of another show",
        lambda s, span: not (s.ours(span[0]) or _does_it_to_ours(s, span)) or is_of_another(s, span),
        ("Winter Harbor is back, and NBC has renewed Copper Bay for a second season.",),
    ),
    Objection(
        "said of shows in general",
        _in_general,
        ("Winter Harbor is a drama, and most dramas are not renewed.",),
    ),
)
OF_VALUE: dict[str, tuple[Objection, ...]] = {
    UNDECIDED: (
        Objection(
            "put as not true",
            contradicted_of,
            ("Contrary to reports, Netflix has not renewed Winter Harbor for season 3.",),
        ),
        Objection(
            "undecided is something else",
            about_something_else,
            ("The release date of season 2 has not been announced.",),
        ),
        Objection(
            "undecided about a contract",
            of_a_contract,
            ("Mina Falk's contract was not renewed for season 3 of Winter Harbor.",),
        ),
        Objection("undecided about a person", of_a_person, ("Carl Dunn has not been confirmed for season 2.",)),
        Objection(
            "of a part of the season",
            of_a_part,
            ("The number of episodes for season 3 has not been confirmed.",),
        ),
        Objection(
            "undecided who or when",
            who_or_when,
            ("It is not known who will be in season 3.",),
        ),
        Objection(
            "fans wait",
            lambda s, span: bool(_FANS.search(before(s, span))),
            ("Fans have been eagerly awaiting news of season 3.",),
        ),
        Objection(
            ON_REPORTS,
            lambda s, span: bool(_REPORTS.match(s.text, span[1]) or _SALT.search(s.text)),
            ("A second season is said to be ordered, but Netflix has not confirmed the reports.",),
        ),
        Objection(
            "in a list",
            lambda s, _: s.is_list_item and not (s.seasons or s.named or ":" in s.text),
            ("- Bo Dunn is coming too, but it is not confirmed",),
        ),
        Objection(OFF_TOPIC, is_off_topic, ("Winter Harbor has not been confirmed as art.",)),
    ),
    CANCELLED: OF_CANCELLED,
    ENDED: OF_ENDED,
    ORDERED: (
        Objection("a season is spoken of", lambda s, _: bool(s.seasons)),
        Objection("sold elsewhere, too", sold_elsewhere, ("Winter Harbor has been picked up by the BBC in the UK.",)),
        Objection(
            "somebody's next show",
            lambda s, span: bool(_FROM_SOMEBODY.match(s.text, span[1])),
            ("CBS has ordered a comedy pilot from her.",),
        ),
        Objection("only supposed", only_supposed),
        Objection("negated", _negated),
        Objection(
            "shown elsewhere, too",
            lambda s, span: bool(PICKED_UP.search(s.text, *span) and shown_elsewhere(s, span)),
            ("Canal Sol has picked up the series under the title El Puerto.",),
        ),
        Objection(
            "so many episodes as were ordered",
            lambda s, span: bool(_ITS.search(s.text, 0, span[0])),
            ("The finale of its 16-episode order airs in July.",),
        ),
        Objection(
            "a pilot",
            lambda s, span: bool(_PILOT.search(s.text[max(0, span[0] - 12) : span[1] + 12])),
            ("NBC has ordered Winter Harbor, a pilot by Ada Lund.",),
        ),
    ),
    RENEWED: (
        Objection("of a part of the season", of_a_part, ("Episode titles for season 3 have been confirmed.",)),
        Objection("negated", _negated, ("It was never said that NBC renewed it for season 3.",)),
        Objection(
            "what was once ordered",
            _of_the_past,
            ("Netflix had renewed the show for season 2 before.",),
        ),
        Objection(
            "undone in the same breath",
            undone_at_once,
            (
                "In 2018 Hulu ordered a fourth season of Winter Harbor, but it was called off.",
                "Hulu ordered a fourth season of Winter Harbor, only to scrap it in May.",
            ),
        ),
        Objection(
            "sold elsewhere, too",
            sold_elsewhere,
            ("Season 2 of Winter Harbor has been picked up by Sky in the UK.",),
        ),
        Objection(
            "shown elsewhere, too",
            lambda s, span: bool(
                s.text[span[0] : span[0] + 4].casefold() == "pick"
                and (shown_by_several(s, span) or shown_elsewhere(s, span))
            ),
            (
                "ARD, ORF and SRF picked it up, too.",
                "Spain's Canal Sol has picked up season 2 of the show as El Puerto.",
            ),
        ),
        Objection(
            "to mark something",
            lambda s, span: bool(_TO_MARK.match(s.text, span[1])),
            ("It was commissioned by the town to mark the start of season 2.",),
        ),
        Objection("of something else", of_something_else, ("Bo renews his vows in the season 2 finale.",)),
        Objection(
            "said of others than the show",
            lambda s, span: bool(_OTHER_SUBJECT.search(before(s, span))),
        ),
    ),
}
