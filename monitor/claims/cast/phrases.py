"""What the press says about performers, as tables: a phrase, what it makes of people, and on which side they stand.

Each row has examples that are run as tests. People stand ``before`` the phrase ("A and B star in"), ``after`` it
("starring A and B"). Rows on who joins, returns and leaves are in moves.py and go first; role_phrases.py has the
rows that name a role, too.
"""

from __future__ import annotations

from monitor.claims.cast.inverted import INVERTED
from monitor.claims.cast.moves import MOVES
from monitor.claims.cast.what_it_is import EVENTS
from monitor.claims.cast.words import ADVERB, STARRING, WILL, Phrase
from monitor.claims.words.crew import DEEDS
from monitor.claims.words.shows import NOUNS, PLAIN_NOUNS

# Of whom somebody is the head who makes the show: "leads the writers' room".
BEHIND = r"writers?'?s?|writing|directing|production|producing|crew"
_MAKES = "|".join(deed.active for deed in DEEDS)
_MAKES_AND = rf"(?:(?:{_MAKES})(?:,\s+(?:{_MAKES}))*,?\s+and\s+(?:also\s+)?(?=(?:co-)?star))?"  # "directs and"
PHRASES = (
    *MOVES,
    *INVERTED,
    # --- in it
    Phrase(
        "star in",
        STARRING,
        "before",
        rf"(?:,?\s+who)?,?\s+{ADVERB}(?:{WILL}\s+)?{ADVERB}(?:be\s+)?{_MAKES_AND}(?:stars?\b|starred\b|starring\b"
        rf"|(?:guest[\s-])?stars?\b|guest[\s-]starred\b|makes?\s+a\s+(?:guest\s+appearance|cameo)\b"
        rf"|plays?\s+(?:him|her|them)sel(?:f|ves)\b|co-stars?\b|co-starred\b|headlines?\b"
        rf"|(?:leads?\s+the|heads?\s+(?:up\s+)?(?:the|a))\b(?!\s+(?:[a-z-]+\s+){{0,2}}?(?:{BEHIND})\b)"
        # a host of the show, not of the evening
        rf"|(?:present|host|front|co-present|co-host)(?:s|ed|ing)?\s+(?:the\s+(?:{PLAIN_NOUNS}|contest|programme|quiz)|_+)(?!\w)"
        rf"|(?:narrates?|narrated)\s+(?:the\s+(?:{PLAIN_NOUNS}|programme)|_+)(?!\w)"
        rf"|top-?lines?\b|anchors?\b|appears?\s+in\b"
        r"|features?\s+in\b(?!\s+(?:an?|the)\s+(?:\w+\s+)?(?:ads?|adverts?|commercials?|campaigns?|video"
        r"|documentary|clip)\b)|has\s+the\s+title\s+role|have\s+the\s+(?:title|lead|leading)\s+roles?"
        rf"|rounds?\s+(?:out\s+the|things\s+out)\b|completes?\s+the\s+(?:main\s+)?cast|makes?\s+up\s+the"
        rf"|(?:are|is)\s+(?:also\s+)?(?:in(?!\s+(?:charge|talks?|love|awe|line|trouble|touch|contact|favou?r|demand"
        rf"|a\s+relationship|court)\b)"
        rf"|part\s+of|among|the\s+leads?\s+of"
        rf"|the\s+stars?\s+of)\s+(?:the\s+)?(?:[\w\s'-]{{0,40}}?)(?:{PLAIN_NOUNS}|cast|ensemble|comedy|_)(?!\w))",
        (
            ("Mina Falk, Tom Reyes, and Ada Lund star in the drama.", ("Mina Falk", "Tom Reyes", "Ada Lund")),
            ("Jo Marsh has the title role.", ("Jo Marsh",)),
            ("Jo Marsh, who has presented the show from its first day, is in a hat.", ("Jo Marsh",)),
        ),
    ),
    Phrase(
        "starring",
        STARRING,
        "after",
        r"(?:(?<!new\s)\b(?:[Ss]tarring|[Ss]tars|[Ss]tarred|[Ff]eaturing|[Cc]o-starring|[Cc]o-stars"
        r"|[Hh]eadlined\s+by|[Ff]ronted\s+by|[Ll]ed\s+(?:once\s+)?(?:again\s+)?by|[Hh]eaded\s+by|[Tt]oplined\s+by"
        r"|[Aa]lso\s+stars|[Tt]he\s+heroine\s+of|[Cc]o-?stars?(?:\s+such\s+as|\s+like)?|[Cc]astmates"
        r"|[Cc]ast\s+members?|[Ll]eads?,|[Ll]eading\s+lad(?:y|ies)|[Ll]ead\s+(?:star|actor|actress)s?"
        r"|[Ss]eries\s+(?:stars?|leads?)|[Ww]hose\s+lead))\s+(?:in\s+[^.,;]{1,60}?\s+(?:is|are)\s+)?(?=[A-Z]"
        r"|actors?\s|actress|newcomers?\s|the\slikes)",
        (
            ("The thriller, starring Mina Falk and Tom Reyes, is a hit.", ("Mina Falk", "Tom Reyes")),
            ("It stars Ada Lund as Belle.", ("Ada Lund",)),
        ),
    ),
    Phrase(
        "hosted by",
        STARRING,
        "after",
        rf"(?:(?<=_)|\b[Tt]he\s+(?:[a-z-]+\s+){{0,2}}?(?:{NOUNS})|\b[Ii]t)(?:,|\s+(?:is|was|are|will\s+be)(?:\s+(?:again|once"
        r"\s+again|also|now|still))?)\s+(?:co-)?(?:hosted|presented|narrated|emceed)\s+by\s+",
        (
            ("The series is narrated by Mina Falk.", ("Mina Falk",)),
            ("The series, hosted by Mina Falk and Bo Lark, is back.", ("Mina Falk", "Bo Lark")),
        ),
    ),
    Phrase(
        "hosts it",
        STARRING,
        "before",
        rf",?\s+(?:(?:who|also|now|again|still)\s+){{0,2}}(?:co-)?(?:hosts|presents|narrates)\s+(?:the\s+(?:[a-z-]+\s+){{0,2}}?"
        rf"(?:{NOUNS})\b|_++)(?![\s-]+(?:{EVENTS})\b|'s)",
        (("Mina Falk hosts the series.", ("Mina Falk",)),),
    ),
    Phrase(
        "the star is",
        STARRING,
        "after",
        r"\b(?:lead|title|leading|main|starring)(?:\s+(?:role|part|character))?s?\s+(?:is|are|was"
        r"|were)\s+(?:played|taken|filled)\s+by\s+"
        r"|\b[Ii]n\s+the\s+(?:lead|title|leading|main|starring)\s+(?:roles?|parts?)\s*(?:is|are|was|were|:|,)\s*"
        r"|(?<=_)['\"]?\s+(?:star|actor|actress|lead|co-star|leading\s+(?:man|lady))s?\s+(?=[A-Z])"
        r"|\b(?:star|lead|face|heroine|hero|leading\s+(?:man|lady)|front)\s+of\s+[^.;]{1,50}?\s+(?:is|are)\s+"
        r"|\bhead\s+of\s+the\s+cast\s+(?:is|are)\s+|\b[Ii]n\s+the\s+cast\s+are\s+",
        (("The star of the show is Mina Falk.", ("Mina Falk",)),),
    ),
    Phrase(
        "the cast includes",
        STARRING,
        "after",
        r"\b[Cc]ast(?:\s+(?:list|of\s+[^.,;]{1,50}?|for\s+[^.,;]{1,40}?))?\s*(?:(?:also\s+|will\s+"
        r"|currently\s+)*(?:includes?|features?|consists\s+of|comprises|is\s+led\s+by|boasts|is\s+made\s+up\s+of"
        r"|stars)|:)\s*:?\s*(?:names?\s+(?:such\s+as|like)\s+)?",
        (("The cast also includes Jana Roth, Nils Brand and Piet Maas.", ("Jana Roth", "Nils Brand", "Piet Maas")),),
    ),
    Phrase(
        "alongside",
        STARRING,
        "after",
        r"\b(?:star(?:s|red|ring)?[^.;]{0,30}?\s(?:alongside|opposite|together\s+with|along\s+with)"
        r"|role,?\s+together\s+with|(?<!works\s)alongside)\s+(?=[A-Z])",
        (("She stars alongside Hugo Brenn and Karl Voigt.", ("Hugo Brenn", "Karl Voigt")),),
    ),
    Phrase(
        "the season has",
        STARRING,
        "after",
        rf"\b(?:{PLAIN_NOUNS}|season|ensemble)\s+(?:also\s+)?(?:has|boasts|features"
        r"|is\s+just\s+as\s+[\w\s]{1,20}:)\s*:?\s*(?=[A-Z])",
        (("The new season also has Mina Falk and Ada Lund.", ("Mina Falk", "Ada Lund")),),
    ),
    Phrase(
        "ensemble colon",
        STARRING,
        "after",
        r"\b(?:ensemble|cast|leads|stars|line-?up)\b[^.:;]{0,40}:\s*(?=[A-Z])",
        (("The ensemble is large: Mina Falk, Tom Reyes and Ada Lund.", ("Mina Falk", "Tom Reyes", "Ada Lund")),),
    ),
    Phrase(
        "the one with",
        STARRING,
        "after",
        r"\b(?:the\s+leads,|in\s+which"
        r"(?=\s[A-Z][\w'.-]+(?:\s[A-Z][\w'-]+){1,2}\s(?:and\s+[A-Z][\w'.-]+\s[A-Z]|(?:is|was)\s+(?:an?|the)\s)"
        r"|\s[A-Z][^.;]{3,90}?\s(?:stars?|plays?|portrays?|appears?|acts?|leads?|headlines?|co-stars?)\b)|comedy\s+with"
        r"|drama\s+with|series\s+with|(?<!the\s)show\s+with"
        r"|the\s+one\s+with|thriller\s+with)\s+(?=[A-Z])",
        (("It is a comedy with Tom Reyes and Jo Marsh.", ("Tom Reyes", "Jo Marsh")),),
    ),
    Phrase(
        "the lead is",
        STARRING,
        "after",
        r"\b[Tt]he\s+(?:lead|star|heroine|hero|title\s+role|leading\s+(?:man|lady))\s+is\s+(?=[A-Z])"
        r"|^With\s+(?=[A-Z][\w'-]+\s[A-Z][^.;]*,[^.;]*\.$)"
        r"|\b(?:[Ll]ook\s+out|[Ww]atch\s+out)\s+for\s+(?=[A-Z]|(?:actor|actress|singer|comedian|rapper|star)\s)"
        r"|\bcast\s+is\s+(?:led|headed)\s+by\s+",
        (
            ("The lead is Mina Falk.", ("Mina Falk",)),
            ("With Mina Falk, Bo Lark and Ada Lund.", ("Mina Falk", "Bo Lark", "Ada Lund")),
        ),
    ),
    Phrase(
        "in front are",
        STARRING,
        "after",
        r"\b(?:[Aa]lso\s+)?(?:[Ss]tarring|[Hh]eadlining|[Tt]opping\s+the\s+bill|[Ll]eading|[Hh]eading|[Ff]ronting"
        r"|[Cc]o-starring|[Gg]uest-?\s?starring"
        r"|[Ss]haring\s+the\s+(?:screen|bill|stage)|[Cc]ompleting|[Rr]ounding\s+out|[Mm]aking\s+up|[Ss]upporting"
        r"|[Aa]ppearing|[Ff]eatured|[Ss]een"
        r"|[Pp]opping\s+up|[Dd]ropping\s+by|[Ii]n\s+(?:smaller|supporting|other|minor|further|key|cameo|guest"
        r"|special)\s+(?:roles|parts|appearances?))"
        r"\b(?!\s+(?:is|are|was|were)\s+(?:a|the|not|an)\b)[^.;:()]{0,70}?(?:\s(?:is|are|was|were"
        r"|will\s+be)\s+(?:also\s+)?|:\s*)(?=[A-Z_]|(?:the|actor|actress|newcomer|singer|veteran|comedian|TV)\s)",
        (
            ("Topping the bill are Mina Falk and Tom Reyes.", ("Mina Falk", "Tom Reyes")),
            ("Guest-starring this week: Ada Lund as a caller.", ("Ada Lund",)),
        ),
    ),
    Phrase(
        "supported by",
        STARRING,
        "after",
        r"\b(?:supported|flanked|backed|rounded\s+out|completed|accompanied|surrounded|aided)\s+(?:ably\s+"
        r"|in\s+the\s+cast\s+)?by\s+(?=[A-Z]|(?:the|actor|actress|newcomer)\s)",
        (("Mina Falk leads the cast, supported by Tom Reyes and Ada Lund.", ("Mina Falk", "Tom Reyes", "Ada Lund")),),
    ),
    Phrase(
        "cameo by",
        STARRING,
        "after",
        r"\b(?i:cameos?|guest\s+(?:appearance|turn|spot|role|slot|star)s?"
        r"|special\s+(?:appearance|participation|guest)s?|friendly\s+appearances?|walk-on)"
        r"\s*(?:(?:by|from|of|for)\s+(?:the\s+[a-z][a-z\s-]{2,30},\s+)?|:\s*|(?:is|are|was|were)\s+)(?=[A-Z]"
        r"|(?:the|actor|actress|singer|comedian|rapper|TV|former)\s)"
        # whose guest, is not said: not "Copper Bay guest star Ada Lund"
        r"|(?:^|[;:]\s+|\b(?:and|by|with|as)\s+)[\"']?(?:[Tt]he\s+)?[Gg]uest[\s-][Ss]tars?\s+(?=[A-Z][\w'.-]+\s[A-Z])",
        (
            ("There is also a cameo by the state premier, Ada Lund.", ("Ada Lund",)),
            ("Blink and you will miss the cameo of TV chef Ada Lund.", ("Ada Lund",)),
            ("Guest star Ada Lund made quite the entrance.", ("Ada Lund",)),
        ),
    ),
    Phrase(
        "makes an appearance",
        STARRING,
        "before",
        rf",?\s+{ADVERB}(?:{WILL}\s+)?{ADVERB}(?:mak(?:es?|ing)|made|ha[sd]|does|did|puts?\s+in"
        r"|cameos)\s+(?:(?:an?|the)\s+(?:\w+\s+){0,2}?(?:appearance|cameo|participation|walk-on"
        r"|guest\s+(?:turn|spot|role))|(?:cameo|guest|special)\s+appearances"
        r"|in\s+(?:an?|the|one|two|three|several)\s+(?:\w+\s+)?episodes?)\b",
        (("Ada Lund made a friendly appearance as the retired general.", ("Ada Lund",)),),
    ),
    Phrase(
        "has been playing it",
        STARRING,
        "before",
        r"\s+(?:has|have|had|'ve)\s+been\s+playing\s+(?:that|this|it|those\s+(?:two|scenes))\s+(?=(?:since|for|from|all)\b)",
        (("Mina Falk and Tom Reyes have been playing that since season 2.", ("Mina Falk", "Tom Reyes")),),
    ),
    Phrase(
        "among the cast",
        STARRING,
        "before",
        rf",?\s+{ADVERB}(?:are|is|were|was)\s+{ADVERB}(?:among|in|part\s+of"
        r"|on)\s+(?:the\s+)?(?:(?:supporting|principal|main|regular|recurring|rest\s+of\s+the)\s+)?"
        r"(?:cast|players|ensemble|line-?up|leads|stars|regulars|guest\s+stars|townsfolk|call\s+sheet)\b",
        (("Mina Falk and Tom Reyes are among the supporting players.", ("Mina Falk", "Tom Reyes")),),
    ),
    Phrase(
        "in the lead",
        STARRING,
        "after",
        r"\b(?:has|have|with|puts?|presents?|casts?|boasts?)\s+"
        r"(?=[A-Z][^.;:]{3,140}?\s(?:in\s+(?:the|its|a|his|her|their)\s+(?:[a-z]+\s+){0,2}(?:leads?|roles?|parts?)\b"
        r"|as\s+(?:its|the|his|her)\s+(?:leads?|stars?|hero|heroine|leading\s+(?:man|lady))\b|for\s+its\s+[A-Za-z]))",
        (
            ("Winter Harbor has Mina Falk in the lead.", ("Mina Falk",)),
            ("It comes with Mina Falk and Tom Reyes in the title roles.", ("Mina Falk", "Tom Reyes")),
        ),
    ),
    Phrase(
        "on screen with",
        STARRING,
        "after",
        r"\b(?:on-?screen|screen|TV|fictional|show)\s+(?:wife|husband|partner|mother|mum|mom|father|dad|son|daughter"
        r"|brother|sister|spouse|lover|love\s+interest|nemesis|rival|boyfriend|girlfriend)s?,?\s+(?=[A-Z])"
        r"|\b(?:his|her|their|whose)\s+(?:[\w'_-]+\s+){0,3}?(?:co-?stars?|screen\s+partners?|on-?screen\s+[a-z-]+"
        r"|castmates?|leading\s+(?:man|lady)|sparring\s+partner),?\s+(?=[A-Z])"
        r"|\bviewers\s+(?:of\s+[^.;,]{2,40}?\s)?(?:will\s+|can\s+|also\s+"
        r"|get\s+to\s+)*see\s+(?=[A-Z][^.;]{3,100}?(?:,|\sand\s))",
        (("She thanked her screen partner Tom Reyes.", ("Tom Reyes",)),),
    ),
    Phrase(
        "acts opposite",
        STARRING,
        "before",
        rf",?\s+{ADVERB}(?:{WILL}\s+)?(?:acts?|acted|appears?|appeared|plays?|played|stars?|starred"
        r"|performs?)\s+(?:opposite|alongside|together|side\s+by\s+side)\b",
        (("Mina Falk acts opposite Tom Reyes in the drama.", ("Mina Falk", "Tom Reyes")),),
    ),
    Phrase(
        "opposite",
        STARRING,
        "after",
        r"\b(?:acts?|acted|appears?|appeared|plays?|played|performs?)\s+(?:opposite|alongside)\s+(?=[A-Z])"
        r"|^[\"']?(?:Alongside|Opposite)\s+(?=[A-Z])",
        (("She appears opposite Tom Reyes.", ("Tom Reyes",)),),
    ),
)
