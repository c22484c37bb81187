"""Where the press names a show without quotes: the words around a title that nothing but a show can have.

A person is not renewed, and only a show has its network in brackets. The names of networks stand in words/networks.py.
"""

from __future__ import annotations

from monitor.calendar_names import MONTH_NAMES, WEEKDAY_NAMES
from monitor.claims.titles.shapes import (
    ADJECTIVES,
    CLEAR_NETWORK,
    KIND,
    NETWORK,
    NUMBER,
    PLAIN_TITLE,
    STILL,
    TITLE_WORDS,
    TWO_WORDS,
    WORK,
    Frame,
)
from monitor.claims.words.numbers import SECOND_TO_TENTH

_SHOW_VERBS = (
    r"(?:(?:was|is|has\s+been|had\s+been|will\s+be)\s+(?:\w+\s+)?(?:cancel+ed|axed|renewed|scrapped|greenlit"
    r"|picked\s+up|airing|streaming|set\s+to\s+(?:premiere|air|launch|debut)|due|directed|created)"
    r"|premieres?d?|starts?|started|begins?|began|airs?|aired|returns?|returned|ended|ends|streams?|streamed|debuts?"
    r"|is\s+coming\s+(?:to|in|on)|shares\s+(?:a|its)\s+(?:universe|world)|is\s+set\s+in\s+the\s+same"
    r"|debuted|bows?|bowed|launche[sd]|opens|opened|concluded?s?|starred|ran|runs|drops|dropped|arrives|arrived)"
)

FRAMES = (
    Frame(
        "before its season",
        rf"(?<!\w)(?P<title>{TITLE_WORDS})(?:'s)?[\"']?\s+(?:(?i:season|series|part)\s+(?:\d|[Oo]ne|[Tt]wo|[Tt]hree"
        rf"|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even)|S\d{{1,2}}\b)",
        (("Copper Bay season 2 is out.", "Copper Bay"), ("Copper Bay S2 (May 4) and Tin Road are new.", "Copper Bay")),
    ),
    Frame(
        "behind its season",
        rf"\b(?i:seasons?|series)\s+{NUMBER}(?:\s(?:and|to|or)\s{NUMBER})?\s+of\s+"
        rf"(?:the\s+)?(?P<title>{PLAIN_TITLE})",
        (("Bo Lark joins season 5 of Copper Bay as a regular.", "Copper Bay"),),
    ),
    Frame(
        "behind its many seasons",
        rf"\b(?:all\s+|every\s+|each\s+|first\s+(?={NUMBER}\s)"
        rf"|(?={NUMBER}\s+(?:seasons|series)\s))(?:of\s+)?(?:the\s+)?(?:{NUMBER}\s+|[a-z]+teen\s+|\d\d+\s+)?"
        rf"(?:seasons?|series|episodes?|hours|parts|instal+ments)\s+of\s+(?:the\s+)?"
        rf"(?:(?:[A-Z][\w+]*(?:'s)?\s+)?{ADJECTIVES}{WORK}\s+)?(?P<title>{PLAIN_TITLE})",
        (("She wrote on all nine seasons of Copper Bay, which also starred Bo Lark.", "Copper Bay"),),
    ),
    Frame(
        "behind its next season",
        rf"\b(?:first|{SECOND_TO_TENTH}|final|last|new|newest|latest|upcoming)\s+(?:and\s+(?:final|last)\s+)?"
        r"(?:season|series|run|instal+ment)\s+of\s+(?:the\s+)?"
        rf"(?:(?:[A-Z][\w+]*(?:'s)?\s+)?{ADJECTIVES}(?:reality\s+)?{WORK},?\s+)?(?P<title>{PLAIN_TITLE})",
        (
            ("Filming has begun on the fourth season of Hulu's reality show, Rich Aunts.", "Rich Aunts"),
            ("Hulu has the second season of Paper Boats.", "Paper Boats"),
            ("The third and last season of Copper Bay is on Hulu.", "Copper Bay"),
            ("Worth a look is the final season of Peat, on May 17.", "Peat"),
        ),
        sure=False,
    ),
    Frame(
        # in quotes, and written like a sentence as titles in Spanish or French are
        "in quotes, where only a show stands",
        r"\b(?:replac(?:es|ed|ing)|over\sfrom|(?:time\s?)?slot\s(?:of|from|left\s(?:\w+\s)?by)|(?:tele)?novela|teleserye"
        r"|role\ssince|season\sof)\s[\"'](?P<title>[A-ZÀ-Þ][\w'-]{0,40}(?:\s[\w'-]{1,40}){1,7})[,.!?]{0,2}[\"'](?!\w)",
        (
            ('It takes over the slot of "Sangre y sal," which signs off on May 6.', "Sangre y sal"),
            ('She was in the telenovela "La hija del mar" in 2010.', "La hija del mar"),
        ),
    ),
    Frame(
        "behind its end",
        r"\b(?:end|ending|finale|conclusion|renewal|cancell?ation)\sof\s"
        rf"(?!{MONTH_NAMES}|Season|Series|Part|World\sWar|(?:Q|The\s)?\d)(?P<title>{TWO_WORDS})",
        (("For the end of Copper Bay, 300 hours were shot, creator Bo Lark said.", "Copper Bay"),),
        sure=False,
    ),
    Frame(
        "before what is made from it",
        rf"\b(?:[Tt]he|[Aa]n?|[Nn]ew|[Pp]lanned|[Uu]pcoming|[Uu]ntitled)\s(?P<title>{PLAIN_TITLE})\s(?:spin-?off"
        r"|reboot|revival|prequel|sequel|reunion)\b",
        (("Bo Lark is starring in a Harbors spin-off sitcom.", "Harbors"),),
    ),
    Frame(
        "behind its kind",
        rf"\b{KIND}\s+(?P<title>{TWO_WORDS})",
        (
            ("She was in the detective drama Night Court Annex.", "Night Court Annex"),
            ("She read the novel Copper Bay by Bo Lark.", "Copper Bay"),
        ),
    ),
    Frame(
        "before its network",
        rf"(?<![\w'])(?P<title>{PLAIN_TITLE})(?:\sitself)?\s\((?:on\s|via\s"
        rf"|only\son\s)?{NETWORK}(?!'s)(?!:?\s(?!{MONTH_NAMES}|{WEEKDAY_NAMES}|Weekdays)[A-Z])[^()]{{0,60}}\)",
        (
            ("No such trouble with Pebble Club (Channel 4, Wednesday), a comedy.", "Pebble Club"),
            ("Clawless (FX) ends with season 4.", "Clawless"),
            ("Clawless (FX Thursdays) ends with season 4.", "Clawless"),
        ),
    ),
    Frame(
        "before its kind in brackets",
        rf"(?<![\w'])(?P<title>{TWO_WORDS})\s\((?:{CLEAR_NETWORK}\s)?{ADJECTIVES}{WORK}[;,]\s",
        (("Tin Sisters (comedy; stars Ada Lund) was ordered in April.", "Tin Sisters"),),
    ),
    Frame(
        "before its size",
        rf"(?<![\w'])(?P<title>{PLAIN_TITLE})\s\((?:{NUMBER}\s(?:seasons|episodes|series)\b"
        rf"|(?:seasons?|series)\s\d{{1,2}},\s\d{{1,2}}\s(?:x|episodes)\b)",
        (
            ("Salt and Snow (12 episodes, from April 5)", "Salt and Snow"),
            ("The Bakers (season 7, 8 x 60)", "The Bakers"),
        ),
    ),
    Frame(
        "behind its network",
        rf"(?<!\w){CLEAR_NETWORK}'s?\s+(?:(?:new|hit|upcoming|own|latest|acclaimed|popular|long-running)\s+)*"
        rf"(?P<title>{PLAIN_TITLE})(?=\s*[.;)]|\s*$|,\s"
        r"|\s(?:is|was|has|will|and|in|on|for|season|returns|premieres|ended)\s)",
        (("He is a baker in JTBC's Salt and Snow.", "Salt and Snow"),),
    ),
    Frame(
        "is on a network",
        rf"(?<![\w'])(?P<title>{PLAIN_TITLE})\s+(?:is\s+(?:on|coming\s+to)"
        r"|(?:begins?|starts?|premieres?|airs?|streams?|debuts?|launches)\s+on"
        rf"|(?:hopped|moved|moves|hops)\s+from)\s+{CLEAR_NETWORK}",
        (
            ("Dunmere Lights begins on Channel 5 on 3 February.", "Dunmere Lights"),
            ("If you want dragons, Wyrmhold is on Prime Video.", "Wyrmhold"),
            ("Doctor Larch hopped from CBS to Peacock last year.", "Doctor Larch"),
        ),
    ),
    Frame(
        "is renewed",
        rf"(?<![\w'])(?P<title>{PLAIN_TITLE})\s+(?:(?:was|were|is|are|has\s+been|have\s+been|had\s+been|got|gets"
        rf"|is\s+being)\s+{STILL}(?:renewed|cancel+ed|axed|scrapped|greenlit|given\s+the\s+(?:chop|axe))\b"
        # people are axed from a show, shows from a network or its schedule
        rf"(?!\s+from\s+(?!{CLEAR_NETWORK}|(?:the|its|their)\s+(?:[\w-]+\s+)?(?:schedules?|slate|line-?up|network|streamer|air)\b))"
        rf"|(?:was|has\s+been)\s+{STILL}picked\s+up\s+for\b)",
        (("HBO's Saltmarch was renewed for seasons 3 and 4.", "Saltmarch"),),
    ),
    Frame(
        "goes into a season",
        rf"(?<![\w'])(?P<title>{PLAIN_TITLE})\s+(?:(?:will|is\s+to|is\s+set\s+to)\s+)?(?:returns?|returned"
        rf"|comes?\s+back"
        r"|came\s+back|is\s+back|was\s+back|be\s+back|is\s+returning|(?:starts|started|begins|began|opens|opened"
        r"|ends|ended|wraps|wrapped|enters|entered|launches|launched|kicks\s+off|kicked\s+off))\s"
        rf"(?:(?:last|this|next)\s(?:week|month|year)\s)?(?:for\s|with\s|on\s)?its\s(?:{SECOND_TO_TENTH}|first"
        r"|new|final|last|\d{1,2}(?:nd|rd|th|st))\s(?:and\s(?:final|last)\s)?(?:season|series|run)\b",
        (
            ("The Miller's Boy returns for its fifth season on New Year's Day.", "The Miller's Boy"),
            ("Tin Road returned last week for its second series.", "Tin Road"),
            ("In other news, Mr Plank starts its second series on ITV.", "Mr Plank"),
        ),
    ),
    Frame(
        "a label before what is on",
        rf"^(?P<title>{TWO_WORDS}):\s(?:{NUMBER}\s(?:seasons?|series|episodes)\son|(?:starts|begins|returns|airs"
        rf"|streams"
        r"|new|now|back|out|all\sepisodes)\son)\s",
        (
            ("The Verger's Niece: two seasons on BritBox, a third to come.", "The Verger's Niece"),
            ("Monty Wight: starts on Acorn TV on 12 August.", "Monty Wight"),
        ),
    ),
    Frame(
        "renewed by somebody",
        r"\b(?:renew(?:s|ed|ing)|cancel+(?:s|ed|ing)|axed|axes|axing|scrapped|greenlit|revived"
        rf"|saved)\s+(?P<title>{PLAIN_TITLE})",
        (("Netflix has also renewed Copper Bay.", "Copper Bay"),),
    ),
    Frame(
        "with its season behind a comma",
        rf"(?<![\w'])(?P<title>{PLAIN_TITLE}),\s(?:whose|with\s+its|with\s+a)\s+"
        rf"(?:(?!the\b|her\b|his\b|a\b|in\b|on\b|of\b|for\b)[a-z-]+\s+){{1,5}}?(?:season"
        r"|series|run|finale|cycle|instal+ment)\b",
        (("It had more viewers than The Lonely Ferry, whose fifth season ended on Sunday.", "The Lonely Ferry"),),
    ),
    Frame(
        "with what it does behind a comma",
        rf"(?<![\w'])(?P<title>{PLAIN_TITLE}),\s(?:in\swhich\s(?:[A-Z][\w'.-]+\s){{1,3}}(?:plays|stars|is)\b"
        rf"|(?:which|starring\s[^,]{{3,60}},)\s(?:also\s|then\s|now\s|just\s)?{_SHOW_VERBS}\b)",
        (
            ("A lead was also in Cold Basin, which was cancelled in May.", "Cold Basin"),
            ("In came Robot Bakery, which starts on April 5.", "Robot Bakery"),
            ("See the first look at Spindle, which is coming to Hulu in June.", "Spindle"),
            ("Copper Bay, which shares a universe with it, was dropped.", "Copper Bay"),
        ),
    ),
    Frame(
        "in a list of shows",
        rf"^(?P<title>{TWO_WORDS})(?:\s-\s(?:renewed|cancel+ed|returning|ended|ending|new|on|from)\b"
        rf"|:\s(?:renewed|cancel+ed)\b|,\s(?:on|from)\s+{CLEAR_NETWORK})",
        (
            ("Hello Baker 2 - renewed by Disney+, starring Gu Lan", "Hello Baker 2"),
            ("My Neighbor the Cook, on Netflix since last month", "My Neighbor the Cook"),
        ),
    ),
    Frame(
        "with its stars behind a comma",
        rf"^(?P<title>{TWO_WORDS}),\s(?:starring|from\s+(?:producer|creator|director|writer"
        r"|the\s+(?:makers|creators|team))s?)\s[^,]{3,60},",
        (("Empress of Tin, starring Gu Lan and Lei Bo, overtook it.", "Empress of Tin"),),
    ),
    Frame(
        "with its kind behind a comma",
        rf"(?<![\w'])(?P<title>{PLAIN_TITLE}),\s(?:the|an?|another|one\smore|his|her|their)"
        rf"\s{ADJECTIVES}(?:{CLEAR_NETWORK}'?s?\s+)?{ADJECTIVES}(?:[a-z-]{{3,15}}\s){{0,2}}{WORK}"
        r"(?=[,.;]|\s(?:from|by|for|created|about|starring|with|set|that|which|on|in|based|directed)\b)",
        (
            ("It was compared with Crowns of Ash, the HBO series created by Ada Lund.", "Crowns of Ash"),
            ("Red Basin, a new Paramount+ drama from creator Ada Lund, will compete with it.", "Red Basin"),
            ("Ferry Lamp, another series by the same hand, comes in May.", "Ferry Lamp"),
            ("Anime viewers get Bronze, a figure skating series that starts on May 4.", "Bronze"),
        ),
    ),
    Frame(
        "behind its network and its kind",
        rf"(?<!\w){CLEAR_NETWORK}(?:'s)?\s+{ADJECTIVES}{WORK}\s+(?P<title>{PLAIN_TITLE})",
        (
            ("(Lark has since booked the CBS pilot Two-County.)", "Two-County"),
            ("Her next is the Zee5 original Kala Pani.", "Kala Pani"),
        ),
    ),
    Frame(
        "in somebody's list of works",
        r"(?:\b(?:recurr(?:ed|s|ing)|guest-?\s?starr(?:ed|ing)|guest-?\s?stars|co-?starred|starred|(?:will|to"
        r"|also)\s+star"
        r"|(?:[Ll]ast|[Nn]ext)\s+seen"
        r"|(?:was|is|be)\s+(?:last\s+|next\s+|also\s+)?(?:seen|heard)|(?:series\s+)?regulars?|moved\s+on|coming\s+off"
        r"|fresh\s+off|nominated|known(?:\s(?!for\b)[a-z]+){0,6}?)"
        r"\s+(?:(?:as|with|opposite)\s+[\w\s.']{2,40}?\s)?(?:in|on|for|from|to|of)|\bcredits\s+include"
        r"|\b(?:coming|fresh)\s+off)\s"
        rf"(?:the\s+)?(?:{CLEAR_NETWORK}'?s?\s+)?{ADJECTIVES}(?:{WORK}\s+)?(?P<title>{PLAIN_TITLE})",
        (
            ("Lark recurred on The Countess of Nothing.", "The Countess of Nothing"),
            ("The nurse went on to star in Doctor Fuller and Lady Tam.", "Doctor Fuller and Lady Tam"),
            ("Last seen in Snow Over Tam, which is airing now.", "Snow Over Tam"),
            ("She is best known as Nurse Ada from the long-running Grace Hill, which she left.", "Grace Hill"),
            ("He has already moved on to The Frost Pier.", "The Frost Pier"),
            ("In May she will be seen with Bo Lark in Toll Free.", "Toll Free"),
        ),
        sure=False,
    ),
    Frame(
        "somebody's next",
        r"\b(?:[Hh]is|[Hh]er|[Tt]heir|'s)\s+(?:next|upcoming|other|new|latest|previous|first"
        rf"|last)\s(?:(?:(?:{WORK}|project|role|work|one)\s+)?(?:is|was|will\s+be|being)\s+|{WORK},\s)"
        rf"(?:in\s+)?(?:the\s+)?(?:{WORK}\s+)?(?P<title>{PLAIN_TITLE})",
        (
            ("His upcoming drama is Winter Kiosk, releasing on March 2.", "Winter Kiosk"),
            ("Her other series, Low Bridge, was optioned in 2022.", "Low Bridge"),
        ),
        sure=False,
    ),
    Frame(
        "compared",
        r"\b(?:than|compared\s+(?:with|to)|likened\s+to|set\s+by|ahead\s+of|overtook|outdrew|similar\s+to"
        r"|reminiscent\s+of|tr(?:y|ied)|check\s+out|binge)\s+"
        rf"(?P<title>{PLAIN_TITLE})(?=,\s(?:which|whose|in\s+which|the|an?|starring)\b"
        r"|\s(?:on|did|does|before\s+it|and)\b|[.)]|$)",
        (
            ("If you liked it, try Peat, in which Bo Lark plays a customs man.", "Peat"),
            ("It drew more viewers than Bellwether did last year.", "Bellwether"),
        ),
        sure=False,
    ),
)
