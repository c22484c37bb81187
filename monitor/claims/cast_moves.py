"""Who joins, who comes back, who does not, as a table; leaving goes first, so that "will not return" is no return."""

from __future__ import annotations

from monitor.claims.cast_words import ADVERB, JOINING, LEAVING, NOT, RETURNING, SHOWWORDS, WILL, Phrase

MOVES = (
    # --- not coming back: tried first, so that "will not return" is never read as a return
    Phrase(
        "will not return",
        LEAVING,
        "before",
        rf",?\s+{ADVERB}{NOT}\s+{ADVERB}(?:be\s+|also\s+|expected\s+to\s+(?:be\s+)?)*(?:return(?:ing)?|back"
        rf"|coming\s+back|come\s+back|repris(?:e|ing)|part\s+of|appear(?:ing)?|involved"
        rf"|in\s+(?:the\s+)?(?:new|next|upcoming|\w+)\s+season)\b",
        (
            ("Mina Falk will not return for season 3.", ("Mina Falk",)),
            ("Tom Reyes and Ada Lund won't be back.", ("Tom Reyes", "Ada Lund")),
        ),
    ),
    Phrase(
        "is gone",
        LEAVING,
        "before",
        rf",?\s+{ADVERB}(?:{WILL}\s+)?{ADVERB}(?:be\s+|well\s+be\s+|been\s+)?(?:quit(?:ting)?|gone\s+(?:by|from|before)|drop(?:s|ped|ping)?\s+out"
        r"|hand(?:s|ed)\s+in\s+(?:his|her|their)\s+notice|mov(?:es?|ed|ing)\s+on\s+from|turn(?:s|ed)\s+(?:his|her|their)\s+back\s+on"
        r"|call(?:s|ed)\s+it\s+a\s+day|walk(?:s|ed|ing)\s+away|check(?:s|ed)\s+out|hang(?:s|ing)\s+up\s+(?:his|her|their))\b",
        (
            ("Carl Dunn is to quit before Christmas.", ("Carl Dunn",)),
            ("Carl Dunn has handed in his notice.", ("Carl Dunn",)),
            ("Carl Dunn, the first choice for Bo, dropped out.", ("Carl Dunn",)),
        ),
    ),
    Phrase(
        "hardly part of it",
        LEAVING,
        "before",
        r",?\s+(?:will|is|are)\s+(?:hardly|scarcely|unlikely\s+to|not\s+likely\s+to|not\s+expected\s+to)\s+(?:be\s+)?(?:part|back|seen|return|in\s+(?:it|season|the)|come\s+back|reprise)\b",
        (("Carl Dunn will hardly be part of season 2.", ("Carl Dunn",)),),
    ),
    Phrase(
        "goes on without",
        LEAVING,
        "after",
        r"\b(?:has|have|goes\s+on|go\s+on|will\s+go\s+on|continues?|carr(?:y|ies)\s+on|(?:to\s+)?do|made|be\s+made|returns?|comes\s+back|start(?:s)?)"
        r"\s+(?:[\w\s]{1,20}\s)?without\s+(?=[A-Z])|\b(?:show|series|drama|soap|season|it)\s+(?:has\s+|have\s+)?los(?:es|t|ing)\s+(?=[A-Z])",
        (
            ("Season 2 will have to do without Carl Dunn.", ("Carl Dunn",)),
            ("The show has lost Ada Lund.", ("Ada Lund",)),
        ),
    ),
    Phrase(
        "missing is",
        LEAVING,
        "after",
        r"\b(?:[Mm]issing|[Aa]bsent)\s+(?:from\s+[^.;,]{1,40}?\s)?(?:is|are|will\s+be)\s+|\b(?:in\s+vain)\s+(?:for|is|are)\s+"
        r"|\bthe\s+last\s+(?:\w+\s+){1,4}of\s+(?=[A-Z])|\b(?:last|final)\s+(?:appearance|episode|scenes?)\s+(?:of|for)\s+(?=[A-Z])",
        (
            ("Missing from season 2 is Ada Lund.", ("Ada Lund",)),
            ("It is the last we shall see of Ada Lund.", ("Ada Lund",)),
            ("This was the last appearance of Ada Lund.", ("Ada Lund",)),
        ),
    ),
    Phrase(
        "hands the role over",
        LEAVING,
        "before",
        r"\s+(?:has\s+|is\s+|will\s+)?(?:hand(?:s|ed|ing)?|pass(?:es|ed|ing)?|giv(?:es?|ing|en)|gave)\s+(?:the|his|her|their)\s+(?:role|part|baton)\b[^.;]{0,40}?\b(?:over|on|up)\s+to\b",
        (("Ada Lund hands the role of Iris over to Mina Falk.", ("Ada Lund",)),),
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
        "stays",
        RETURNING,
        "before",
        r",?\s+(?:(?:is|are|will|has|have|also|all|be|been)\s+)*(?:stay(?:s|ing|ed)?|remain(?:s|ing|ed)?)\s+(?:on|on\s+board|aboard|with\s+(?:the|us)|part\s+of)\b(?=\s+(?:for|the|board|as|in|us|cast|season|[.,;]))"
        r"|,?\s+(?:(?:is|are|will|has|have|also)\s+)*(?:slip(?:s|ped|ping)?|step(?:s|ped|ping)?)\s+back\s+into\b"
        r"|,?\s+(?:who\s+)?(?:has\s+|have\s+)?(?:said|says|confirm(?:s|ed)|told\s+[^.;,]{1,40}?|reveal(?:s|ed)|announced)\s+(?:that\s+)?(?:he|she|they)(?:'ll|\s+will|\s+would|\s+is|\s+are)?\s+(?:definitely\s+|also\s+)?(?:be\s+back|returns?|returning|come\s+back|be\s+returning)\b",
        (
            ("Mina Falk stays on for season 2.", ("Mina Falk",)),
            ("Mina Falk said she'll be back in season 2.", ("Mina Falk",)),
            ("Mina Falk slips back into the role of Iris.", ("Mina Falk",)),
        ),
    ),
    Phrase(
        "all return:",
        RETURNING,
        "after",
        r"\b(?:leads|stars|cast|faces|regulars|everyone|everybody|actors|all)\b[^.;:]{0,30}?\b(?:returns?|is\s+back|are\s+back|comes?\s+back)\b[^.;:]{0,30}:\s*",
        (("All of the leads return: Mina Falk and Bo Lark.", ("Mina Falk", "Bo Lark")),),
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
        "handed the role",
        JOINING,
        "after",
        r"\b(?:hand(?:s|ed|ing)?|pass(?:es|ed|ing)?|giv(?:es?|ing|en)|gave)\s+(?:the|his|her|their)\s+(?:role|part|baton)\b[^.;]{0,40}?\b(?:over|on|up)\s+to\s+",
        (("Ada Lund hands the role of Iris over to Mina Falk.", ("Mina Falk",)),),
    ),
    Phrase(
        "arrival of",
        JOINING,
        "after",
        r"\b(?:arrivals?|addition|hiring|casting|debut)\s+of\s+(?=[A-Z])|\bgrown\s+by\s+(?=[A-Z])|\b[Nn]ew\s+this\s+(?:season|year|time)\s*(?:is|are|:)\s*"
        r"|\b[Nn]ew\s+to\s+(?:the|this)\s+[^.;,]{1,40}?\s(?:is|are)\s+",
        (
            ("Season 2 sees the arrival of Mina Falk as Iris.", ("Mina Falk",)),
            ("New to the neighborhood this season is Tom Reyes.", ("Tom Reyes",)),
        ),
    ),
    Phrase(
        "gets a part",
        JOINING,
        "before",
        rf"\s+{ADVERB}(?:has\s+|have\s+|had\s+|was\s+|is\s+|been\s+|secretly\s+|just\s+)*(?:won|given|handed|offered|landed"
        rf"|got|lands|wins|gets|scored|bagged|secured)\s+(?:a|the)\s+(?:[\w-]+\s+){{0,2}}?(?:role|part|lead)\b"
        rf"|\s+(?:is|are)\s+(?:the|one\s+of\s+the)\s+(?:latest|newest|most\s+recent|new)\s+(?:addition|arrival|recruit"
        rf"|cast\s+member|face|name)s?\b|\s+mak(?:es?|ing)\s+(?:his|her|their)\s+(?:\w+\s+)?debut\b"
        rf"|,?\s+(?:was|were|has\s+been|have\s+been|is|are)\s+{ADVERB}cast\s+as\b",
        (
            ("Mina Falk has won the role of Iris.", ("Mina Falk",)),
            ("Mina Falk is the latest addition to the cast.", ("Mina Falk",)),
            ("The singer Bo Lark makes his acting debut as a prison chaplain.", ("Bo Lark",)),
        ),
    ),
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
        rf"|been\s+)?(?:join(?:s|ed|ing)?\s+(?!them\s+again)(?:up\s+with\s+)?{SHOWWORDS}?"
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
)
