"""What the press says about performers, as tables: a phrase, what it makes of people, and on which side they stand.

Each row has examples that are run as tests. People stand ``before`` the phrase ("A and B star in"), ``after`` it
("starring A and B"); role_phrases.py has the rows that name a role, too.
"""

from __future__ import annotations

from dataclasses import dataclass

STARRING, JOINING, RETURNING, LEAVING = "starring", "joining", "returning", "leaving"

ADVERB = (
    r"(?:(?:also|both|all|officially|reportedly|now|once again|again|currently|recently|already|definitely"
    r"|certainly|sadly|unfortunately|likely|probably|surely|indeed|just)\s+)*"
)
WILL = (
    r"(?:will|is|are|'s|'re|has|have|to|may|might|could|should|would|can|is set to|are set to|is expected to"
    r"|are expected to|is going to|are going to|is likely to|are likely to|is slated to|are slated to"
    r"|is rumou?red to|is confirmed to|are confirmed to|is due to|are due to)"
)
_SHOWWORDS = (
    r"(?:the\s+(?:\w+\s+){0,2}(?:cast|show|series|drama|ensemble|team|line-?up|party)|them|it|season|_|as\b|for\b)"
)
_NOT = (
    r"(?:(?:will|would|does|do|is|are|was|were|has|have|may|might|could|can)(?:\s+not|n't)|won't|cannot"
    r"|will\s+no\s+longer|is\s+no\s+longer|are\s+no\s+longer|not\s+expected\s+to|unlikely\s+to|never)"
)


@dataclass(frozen=True, slots=True)
class Phrase:
    """One row: ``pattern`` stands behind (``side="before"``) or in front of (``"after"``) the people it is about."""

    name: str
    value: str
    side: str
    pattern: str
    examples: tuple[tuple[str, tuple[str, ...]], ...]  # sentence → the people found


PHRASES = (
    # --- not coming back: tried first, so that "will not return" is never read as a return
    Phrase(
        "will not return",
        LEAVING,
        "before",
        rf",?\s+{ADVERB}{_NOT}\s+{ADVERB}(?:be\s+|also\s+|expected\s+to\s+(?:be\s+)?)*(?:return(?:ing)?|back"
        rf"|coming\s+back|come\s+back|repris(?:e|ing)|part\s+of|appear(?:ing)?|involved"
        rf"|in\s+(?:the\s+)?(?:new|next|upcoming|\w+)\s+season)\b",
        (
            ("Mina Falk will not return for season 3.", ("Mina Falk",)),
            ("Tom Reyes and Ada Lund won't be back.", ("Tom Reyes", "Ada Lund")),
        ),
    ),
    Phrase(
        "is leaving",
        LEAVING,
        "before",
        rf",?\s+{ADVERB}(?:(?:is|are|was|were|will\s+be|has\s+been|have\s+been)\s+{ADVERB}(?:leaving|exiting"
        rf"|departing|stepping\s+away|bowing\s+out|out(?=[,.;]|\s+(?:and|of)\b)|replaced|being\s+replaced"
        rf"|written\s+out|recast|missing)|(?:leaves?|left|exits?|exited|departs?|departed|quits?|bows?\s+out"
        rf"|bowed\s+out|steps?\s+away|has\s+left|have\s+left|has\s+exited|has\s+departed|has\s+quit|will\s+leave"
        rf"|will\s+exit|makes\s+room|gets\s+replaced"
        rf"|(?:going|set)\s+to\s+be\s+replaced)\b\s*(?=the\s+(?:show|series|cast|drama|soap|hit|role)|_|after|ahead"
        rf"|before|as\b|in\s+season|from|following|once|for\b|[.,;]|$))",
        (
            ("Jana Roth is leaving the show after two seasons.", ("Jana Roth",)),
            ("Piet Maas left the series in May.", ("Piet Maas",)),
        ),
    ),
    Phrase(
        "is hanging up",
        LEAVING,
        "before",
        r",?\s+(?:is|are)\s+hanging\s+up\s+(?:his|her|their)\b",
        (("Carl Dunn is hanging up his badge.", ("Carl Dunn",)),),
    ),
    Phrase(
        "says goodbye",
        LEAVING,
        "before",
        rf",?\s+{ADVERB}(?:{WILL}\s+)?{ADVERB}(?:bid(?:s|ding)?\s+(?:farewell|adieu|goodbye)|sa(?:ys?|id|ying)\s+(?:goodbye|farewell)"
        r"|wav(?:es?|ed|ing)\s+(?:goodbye|farewell))\s+to\s+(?:the\s+(?:\w+\s+){0,2}?(?:show|series|drama|soap|cast|role)|_)",
        (("Carl Dunn bids farewell to the show.", ("Carl Dunn",)),),
    ),
    Phrase(
        "sits it out",
        LEAVING,
        "before",
        r",?[^.;]{0,60}?\b(?:sits?|sit)\s+(?:the\s+[\w\s]{0,20}|this\s+one\s+|it\s+)out\b",
        (("Lena Orth may well sit the second season out.", ("Lena Orth",)),),
    ),
    Phrase(
        "may sit it out",
        LEAVING,
        "before",
        r"\s+(?:(?:may|might|could|will|would|is\s+going\s+to|is\s+likely\s+to|well)\s+)+sit\s+(?:the\s+[\w\s]{1,20}|this\s+one\s+|it\s+)out\b",
        (("Lena Orth may well sit the second season out.", ("Lena Orth",)),),
    ),
    Phrase(
        "replaces",
        LEAVING,
        "after",
        r"\b(?:replac(?:es?|ed|ing)|takes?\s+over\s+from|taking\s+over\s+from|in\s+place\s+of|stepping\s+in\s+for"
        r"|takes\s+the\s+place\s+of|tak(?:es?|ing)\s+over\s+(?:as|the\s+(?:role|part))\s[^.;]{1,50}?\sfrom)\s+",
        (("Nora Voss takes over from Lisa Kemp, who was Dana before.", ("Lisa Kemp",)),),
    ),
    Phrase(
        "left:",
        LEAVING,
        "after",
        r"\b(?:left|exited|departed|leaving|departing|will\s+not\s+(?:be\s+back|return)"
        r"|not\s+returning)\b[^:;.]{0,60}:\s*",
        (("Two actors left the show in May: Lena Orth and Carl Dunn.", ("Lena Orth", "Carl Dunn")),),
    ),
    # --- coming back
    Phrase(
        "could hardly be missing",
        RETURNING,
        "before",
        r"\s+(?:could|can)\s+hardly\s+be\s+missing\b",
        (("Ada Lund could hardly be missing.", ("Ada Lund",)),),
    ),
    Phrase(
        "expect … back",
        RETURNING,
        "after",
        r"\b(?:'d|would|can|should|we|to)?\s*(?:expect|see|have|count\s+on|bring"
        r"|want)\s+(?=[A-Z][^.;]{3,200}?\b(?:back|again)\b)",
        (("We expect Mina Falk (Iris) and Tom Reyes (Bo) back.", ("Mina Falk", "Tom Reyes")),),
    ),
    Phrase(
        "returns",
        RETURNING,
        "before",
        rf",?\s+{ADVERB}(?:{WILL}\s+)?{ADVERB}(?:be\s+|also\s+|set\s+to\s+"
        rf"|be\s+likely\s+to\s+)*(?:return(?:s|ed|ing)?(?!\s+(?:of|in\s+the\s+finale))"
        r"(?!\s+to\s+(?!the\s+(?:\w+\s+)?(?:show|series|drama|cast|role|set|screens?|soap|fold|comedy)|(?:his|her|their)\s"
        r"|_|season|TV|television|work|play))"
        rf"|(?:coming|come|comes|came)\s+back|back\b(?!\s+(?:in\s+(?:19|20)\d\d|at\s+the))"
        rf"|repris(?:e|es|ed|ing)\b|back\s+on\s+board)",
        (
            ("Mina Falk and Tom Reyes will return as the twins.", ("Mina Falk", "Tom Reyes")),
            ("Ada Lund is back as Belle.", ("Ada Lund",)),
            ("Jo Marsh reprises the role of Sam.", ("Jo Marsh",)),
        ),
    ),
    Phrase(
        "is confirmed",
        RETURNING,
        "before",
        rf"\s+{ADVERB}(?:is|are|have\s+been|has\s+been|were)\s+{ADVERB}(?:confirmed|on\s+board|signed\s+on"
        rf"|locked\s+in|certain\s+to\s+return|expected|likely|sure)\s+(?:for"
        rf"|to\s+(?:return|be\s+back|come\s+back|reprise|join\s+them\s+again))",
        (("Piet Maas and Jana Roth are confirmed for season 2.", ("Piet Maas", "Jana Roth")),),
    ),
    Phrase(
        "along for the ride",
        RETURNING,
        "before",
        r"\s+(?:is|are)\s+(?:all\s+)?along\s+for\s+the\s+ride",
        (("Ada Lund and Jo Marsh are all along for the ride.", ("Ada Lund", "Jo Marsh")),),
    ),
    Phrase(
        "bumped up",
        RETURNING,
        "before",
        r"\s+(?:gets?|has\s+been|have\s+been|is|was|got)\s+(?:being\s+)?(?:bumped|promoted|upped"
        r"|elevated)\s+(?:up\s+)?to\s+(?:a\s+)?(?:series\s+)?regular",
        (("Nils Brand has been promoted to series regular.", ("Nils Brand",)),),
    ),
    Phrase(
        "back are",
        RETURNING,
        "after",
        r"\b(?:[Aa]lso\s+)?(?:[Rr]eturning|[Cc]oming\s+back|[Bb]ack(?:\s+again|\s+too)?"
        r"|[Rr]eprising\s+(?:his|her|their)\s+roles?)\s+(?:cast\s+members?\s+|stars?\s+"
        r"|(?:this\s+(?:time|season|year)\s+)|for\s+(?:the\s+)?[\w\s]{1,25}?)?(?:is|are|will\s+be|include"
        r"|includes)\s*:?\s*(?:also\s+)?",
        (("Also coming back are Mina Falk as Iris and Tom Reyes as Bo.", ("Mina Falk", "Tom Reyes")),),
    ),
    Phrase(
        "return of",
        RETURNING,
        "after",
        r"\b(?:the\s+return\s+of|sees?\s+the\s+return\s+of|surprise\s+return,?(?:[^,]{0,25},)?\s+by"
        r"|brings?\s+back|bringing\s+back|welcomes?\s+back|will\s+(?:also\s+)?have"
        r"|expect)\s+(?=[A-Z][^.]{0,80}?(?:\bback\b|[.,;]|$))",
        (("The finale sees the return of Nora Voss.", ("Nora Voss",)),),
    ),
    # --- newly cast
    Phrase(
        "takes over",
        JOINING,
        "before",
        r",?\s+(?:takes?\s+over|took\s+over|is\s+taking\s+over|steps?\s+in\s+for|is\s+replacing|replaces"
        r"|makes\s+(?:his|her|their)\s+debut)\b",
        (("Nora Voss takes over from Lisa Kemp.", ("Nora Voss",)),),
    ),
    Phrase(
        "joins",
        JOINING,
        "before",
        rf"(?:\s+\([^)]*\))?,?\s+(?:who\s+)?{ADVERB}(?:{WILL}\s+)?{ADVERB}(?:be\s+"
        rf"|been\s+)?(?:join(?:s|ed|ing)?\s+(?!them\s+again)(?:up\s+with\s+)?{_SHOWWORDS}?"
        rf"|(?:newly\s+)?cast\s+(?:as|in|to|opposite|for)\b|tapped\b|added\s+to\b|boards?\b"
        rf"|c(?:ome|omes|oming|ame)\s+(?:aboard|on\s+board)\b|signed\s+(?:on|up)\b|sign(?:s|ing)?\s+(?:on|up)\b|new\s+to\s+the\b"
        rf"|enlisted\b|newcomers?\b|hired\b|(?:land|snag|book|score)(?:s|ed|ged)?\s+(?:a|the)\s+(?:[\w-]+\s+){{0,2}}?(?:role|part|lead)\b|rounds?\s+out\s+the\s+new\b"
        rf"|(?:also\s+)?turns?\s+up,?\s+as\b)",
        (
            ("Lisa Kemp joins the cast as Dr. Oake.", ("Lisa Kemp",)),
            ("Carl Dunn and Lena Orth have been cast in season 2.", ("Carl Dunn", "Lena Orth")),
        ),
    ),
    Phrase(
        "is the new",
        JOINING,
        "before",
        r"\s+(?:is|are|plays?|will\s+play|will\s+be)\s+(?:the\s+(?:show's\s+)?|a\s+"
        r"|season\s+\w+'s\s+)new\s+(?:\w+\s+)?(?=[A-Za-z])",
        (("Nora Voss is the new Princess Odile.", ("Nora Voss",)),),
    ),
    Phrase(
        "new faces",
        JOINING,
        "after",
        r"\b(?:[Nn]ew(?:\s+(?:cast(?:\s+members?)?|faces?|additions?|arrivals?|names?|stars?"
        r"|series\s+regulars?))?(?:\s+(?:in|to|for|on|this)\s+(?:the\s+)?[\w\s]{1,40}?)?"
        r"|[Nn]ewcomers?(?:\s+(?:to|in)\s+[\w\s]{1,30}?)?|[Aa]dditions(?:\s+to\s+[\w\s]{1,30}?)?)\s*(?:are|is"
        r"|include|includes|will\s+include|:)\s*(?:,?\s*among\s+others,?\s*)?:?\s*",
        (("New faces include Mina Falk, Tom Reyes and Ada Lund.", ("Mina Falk", "Tom Reyes", "Ada Lund")),),
    ),
    Phrase(
        "joined by",
        JOINING,
        "after",
        r"\b(?:joined\s+(?:this\s+\w+\s+)?by|replaced\s+by|welcom(?:es|ed|ing)|has\s+(?:also\s+)?cast|have\s+(?:also\s+)?cast"
        r"|(?:has\s+)?added|adds|taps|tapped|going\s+to\s+cast|recruit(?:s|ed)|enlist(?:s|ed)"
        r"|landed)\s+(?:new\s+)?(?:cast\s+members?\s+|newcomers?\s+|actors?\s+|actress(?:es)?\s+"
        r"|an?\s+[\w\s-]{1,30}:\s+)?(?=[A-Z])",
        (
            ("They are joined by Jana Roth and Nils Brand.", ("Jana Roth", "Nils Brand")),
            ("The series has cast Piet Maas as the count.", ("Piet Maas",)),
        ),
    ),
    # --- in it
    Phrase(
        "star in",
        STARRING,
        "before",
        rf"(?:,?\s+who)?,?\s+{ADVERB}(?:{WILL}\s+)?{ADVERB}(?:be\s+)?(?:stars?\b|starred\b|starring\b"
        rf"|(?:guest[\s-])?stars?\b|guest[\s-]starred\b|makes?\s+a\s+(?:guest\s+appearance|cameo)\b"
        rf"|plays?\s+(?:him|her|them)sel(?:f|ves)\b|co-stars?\b|co-starred\b|headlines?\b|leads?\s+the\b"
        rf"|heads?\s+(?:up\s+)?(?:the|a)\b|top-?lines?\b|anchors?\b|features?\s+in\b|appears?\s+in\b"
        rf"|has\s+the\s+title\s+role|have\s+the\s+(?:title|lead|leading)\s+roles?|rounds?\s+out\s+the\b"
        rf"|completes?\s+the\s+(?:main\s+)?cast|makes?\s+up\s+the"
        rf"|(?:are|is)\s+(?:also\s+)?(?:in|part\s+of|among|the\s+leads?\s+of"
        rf"|the\s+stars?\s+of)\s+(?:the\s+)?(?:[\w\s'-]{{0,40}}?)(?:cast|series|show|drama|ensemble|comedy|_)(?!\w))",
        (
            ("Mina Falk, Tom Reyes, and Ada Lund star in the drama.", ("Mina Falk", "Tom Reyes", "Ada Lund")),
            ("Jo Marsh has the title role.", ("Jo Marsh",)),
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
        "the star is",
        STARRING,
        "after",
        r"\b(?:lead|title|leading|main|starring)(?:\s+(?:role|part|character))?s?\s+(?:is|are|was|were)\s+(?:played|taken|filled)\s+by\s+"
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
        r"\b(?:season|series|show|drama|ensemble)\s+(?:also\s+)?(?:has|boasts|features"
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
        r"\b(?:the\s+leads,|in\s+which|comedy\s+with|drama\s+with|series\s+with|(?<!the\s)show\s+with"
        r"|the\s+one\s+with|thriller\s+with)\s+(?=[A-Z])",
        (("It is a comedy with Tom Reyes and Jo Marsh.", ("Tom Reyes", "Jo Marsh")),),
    ),
)
