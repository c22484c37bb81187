"""Why the name of a network or service, found in a sentence about the show, does not say that it airs the show."""

from __future__ import annotations

import re

from monitor.claims.about.entries import is_slot
from monitor.claims.about.round_ups import is_on_air
from monitor.claims.findings import Objection
from monitor.claims.people.names import UPPER
from monitor.claims.platform.common_words import AS_NETWORK, end_of_list, is_a_common_word
from monitor.claims.platform.company import (
    airs_nothing,
    is_a_contract,
    is_beside_another,
    is_its_business,
    is_told_something,
    is_where_somebody_goes,
    owns_the_one,
)
from monitor.claims.platform.elsewhere import (
    is_in_an_aside,
    is_of_many_shows,
    is_of_other_shows,
    is_of_other_work,
    is_of_the_next_title,
    is_one_of_its,
    is_where_another_was,
    is_where_it_comes_from,
    owns_another,
)
from monitor.claims.platform.not_airing import (
    is_an_event,
    is_of_another_placed,
    is_of_its_library,
    is_put_beside,
    is_seen_first,
    is_somebodys_name,
    is_where_it_is_written,
)
from monitor.claims.quick import quick
from monitor.claims.words.networks import NETWORKS
from monitor.claims.words.shows import PLAIN_NOUNS
from monitor.model import BlockKind

_TV_OF_NO_NAME = re.compile(
    r"(?:The|A|This|Total|Pinoy|National|Public|Breakfast|Daytime|Kids|Pay|Free|Catch-up|Best|American|British|Korean"
    r"|Reality|Live|Prestige|Primetime|Network|Cable|On|Watch|Smart"
    r"|English|Spanish|French|German|Turkish|Japanese|Scripted|Her|His|Its|Their|Our|First|New|And|But|No)\s"
)
_ABOUT_AIRING = quick(
    rf"\b(?:{PLAIN_NOUNS}|on|to|for|by|at|from|network|channel|streamer|streaming|service|platform|comedy|sitcom"
    r"|thriller|anime|soap|original"
    r"|subscribers|app|via|through|has|hit|airs?|aired|renewed|ordered|cancel+ed|(?:co-)?produc\w+|home|rights|say"
    r"|says|said|dated|schedul\w+)\b",
    re.IGNORECASE,
)
_ABOUT_WHERE = quick(r"\b(?:watch|stream\w*|where|airs?|network|channel|platform|broadcast\w*)\b", re.IGNORECASE)
# "You will not find it on Netflix": said, and denied.
DENIED = quick(
    r"\b(?:is|are|was)(?:n't|\s+not)\s+(?:(?:yet|currently|available|to\s+stream|being|shown"
    r"|to\s+be\s+found)\s+){0,3}on\s+(?:the\s+)?$"
    r"|(?:\bnot|n't)\s+(?:be\s+able\s+to\s+)?(?:find|watch|see|stream)\s+[^.;,]{1,40}\son\s+(?:the\s+)?$",
    re.IGNORECASE,
)
_NOT_THERE = quick(
    r"\b(?:not|never|won't|isn't|n't)\s+(?!(?:only|just|merely)\b)(?:(?!but\b)\w+\s+){0,3}?(?:on|to)\s+(?:the\s+)?$",
    re.IGNORECASE,
)

OBJECTIONS = (
    Objection(
        "where somebody goes",
        is_where_somebody_goes,
        (
            "Jo Marsh, who bought Winter Harbor, leaves for Disney+ in May.",
            "Bo Lark is transferring to GMA, as fans of Winter Harbor know.",
        ),
    ),
    Objection(
        "a network beside the one that airs it",
        is_beside_another,
        (
            "Winter Harbor shares the day with its sibling cable networks ESPN, Freeform and FX.",
            "Fewer shows like Winter Harbor echo the schedules announced Monday by NBC and Fox.",
            "The group behind Winter Harbor met with Sky executives.",
            "Winter Harbor reunites Lund and Falk with Amazon.",
        ),
    ),
    Objection(
        "whose the one that airs it is",
        owns_the_one,
        ("Winter Harbor moves to Hulu's sister network FX.", "Winter Harbor is back on Amazon's Prime Video."),
    ),
    Objection(
        "who took a picture",
        lambda s, span: s.text.strip(" .()") == s.text[slice(*span)],
    ),
    Objection(
        "a part of the company that airs nothing",
        airs_nothing,
        ("Mina Falk told NBC News that Winter Harbor is fun.",),
    ),
    Objection(
        "its business, or what it did not want",
        is_its_business,
        ("The BBC turned down Winter Harbor in 2016.", "Netflix added 5 million subscribers with Winter Harbor."),
    ),
    Objection(
        "only who was spoken to",
        is_told_something,
        ("She told MTV that season 2 of Winter Harbor is near.",),
    ),
    Objection(
        "a contract with somebody",
        is_a_contract,
        ("Jo Marsh of Winter Harbor has an overall deal with Netflix.",),
    ),
    Objection(
        "said not to be there",
        lambda s, span: bool(_NOT_THERE.search(s.text, 0, span[0]) and not DENIED.search(s.text, 0, span[0])),
        ("Winter Harbor will not come to Hulu.",),
    ),
    Objection(
        "no name before TV",
        lambda s, span: s.text[slice(*span)] not in NETWORKS and bool(_TV_OF_NO_NAME.match(s.text, span[0])),
        ("Best TV dramas: Winter Harbor is one of them.",),
    ),
    Objection(
        "where the trailer is",
        lambda s, span: s.text[slice(*span)] == "YouTube" and is_put_beside(s, span),
        ("The trailer for season 2 is on YouTube.",),
    ),
    Objection("somebody's name", is_somebodys_name, ("Kavita Rai is back in season 2 of Winter Harbor.",)),
    Objection(
        "where somebody's other work was",
        is_where_another_was,
        ("Winter Harbor star Mina Falk came to fame with Pier Nine on Channel 4.",),
    ),
    Objection(
        "where it comes from",
        is_where_it_comes_from,
        ("For Winter Harbor they turned the BBC's hit of the same name into an American one.",),
    ),
    Objection("an event", is_an_event, ("Lund told it at the ATX TV Festival about Winter Harbor.",)),
    Objection(
        "of all that a company has",
        is_of_its_library,
        ("Winter Harbor is made by a company with its library available on Hulu.",),
    ),
    Objection(
        "of another show, in a ranking",
        is_of_another_placed,
        ("Winter Harbor was first, and second place went to Kardelen on Star TV.",),
    ),
    Objection("of many shows", is_of_many_shows, ("Hulu has eleven new titles, Winter Harbor says.",)),
    Objection("of another show, in an aside", is_in_an_aside, ("Carl Dunn (Copper Bay on Hulu) is in Winter Harbor.",)),
    Objection("owns another show", owns_another),
    Objection("a common word", is_a_common_word, ("Max is the name of the dog in Winter Harbor.",)),
    Objection("in a title", lambda s, span: s.in_a_title(*span)),
    Objection(
        "of another show",
        lambda s, span: not s.ours(span[0]),
        ('Winter Harbor is back, and "Copper Bay" premiered on Netflix.',),
    ),
    Objection(
        "of the show named behind it",
        is_of_the_next_title,
        ('Winter Harbor is a rival of the BBC drama "Copper Bay".',),
    ),
    Objection(
        "of somebody's other work",
        is_of_other_work,
        ("Mina Falk has left Winter Harbor; she is making a thriller for Apple TV+.",),
    ),
    Objection(
        "one of many on it",
        is_one_of_its,
        ("Mina Falk leaves Winter Harbor to make room for a Hulu limited series.",),
    ),
    Objection(
        "of somebody's other shows",
        is_of_other_shows,
        ("Tom Reyes, known for his other Netflix shows, is not in Winter Harbor.",),
    ),
    Objection(
        "nothing is said of airing",
        lambda s, span: (
            not (
                s.kind is BlockKind.HEADING
                or s.named
                or s.seasons
                or _ABOUT_AIRING.search(s.text)
                or _ABOUT_WHERE.search(s.section.heading)
                or is_on_air(s.text)
                or is_slot(s.text)
                or AS_NETWORK.match(s.bare, end_of_list(s.bare, span[1]))
            )
        ),
    ),
)

# What speaks against a name that no table knows, and that stands where only a network can.
# "The clip opens on" + "Walt (Bo Lark)"
_WHO_IS_PLAYED = re.compile(rf"\s\([{UPPER}][\w.'-]+(?:\s[{UPPER}][\w.'-]+){{1,2}}\)")
UNKNOWN_OBJECTIONS = (
    Objection(
        "a role, with who plays it",
        lambda s, span: bool(_WHO_IS_PLAYED.match(s.bare, span[1])),
        ("The clip from Winter Harbor opens on Walt (Bo Lark) in a suit.",),
    ),
    Objection("where it is written about", is_where_it_is_written),
    Objection("a role", is_seen_first, ("Winter Harbor opens on Walt (Carl Dunn) in a suit.",)),
    *(
        row
        for row in OBJECTIONS
        if row.why
        in {
            "where somebody goes",
            "only who was spoken to",
            "a contract with somebody",
            "said not to be there",
            "where the trailer is",
            "of another show, in an aside",
            "of somebody's other work",
            "of somebody's other shows",
            "one of many on it",
            "where somebody's other work was",
        }
    ),
)
