"""What a date in a sentence is the date of, as tables: first airing, last airing, or something else altogether.

A date belongs to the nearest of these words in its clause; words before it count before words behind it.
"""

from __future__ import annotations

# The season comes out. Examples: "premieres on …", "will land in …", "first aired in …", "is out in …"
RELEASE = (
    r"premier(?:e[sd]?|ing|s)",
    r"debut(?:s|ed|ing)?",
    r"air(?:s|ed|ing)?\b(?!\s+(?:force|date\s+of\s+the\s+finale))",
    r"releas(?:e[sd]?|ing)",
    r"launch(?:es|ed|ing)?",
    r"arriv(?:es?|ed|al|ing)",
    r"land(?:s|ed|ing)\b",
    r"drop(?:s|ped|ping)?\b(?!\s+(?:the\s+(?:show|series|drama|comedy)|it\b|_))",
    r"hits?\s+(?=(?:Netflix|the\s+(?:air|screen|streamer|platform|service)|screens|our|theaters|small|(?-i:[A-Z])\w+\b))",
    r"stream(?:s|ed|ing)?",
    r"broadcast(?:s|ing)?",
    (
        r"(?:comes?|coming|came|come)\s+(?:out|home|back|on|in|this|next|early|late|only|as"
        r"|to\s+(?!an?\b|its\b|the\s+end))"
    ),
    r"\bout\b(?!\s+of)",
    r"(?:kick(?:s|ed)?|start(?:s|ed)?|got|gets?)\s+(?:off|out|under\s+way|underway)",
    r"(?:begins?|began|starts?|started)\b(?!\s+(?:filming|shooting|production|to\s+\w+|work|writing))",
    r"return(?:s|ed|ing)?",
    r"(?:is|was|are|be|were)\s+(?:due|back|available|shown|seen|put\s+online|coming|expected|ready|on)",
    r"(?:due|slated|scheduled|set|planned|pencil+ed\s+in|confirmed|tipped|dated)\s+(?:for|to)",
    r"(?:could|can|will|may|might|should|would)\s+(?:\w+\s+)?see\b",
    r"first\s+(?:seen|shown|aired|broadcast|outing|came)",
    r"\bran\b",
    r"\bcarried\b",
    r"\b(?:became|becomes|made)\s+available",
    r"went\s+(?:live|on\s+air)",
    r"goes\s+(?:live|on\s+air)",
    r"on\s+(?:air|screens?|TV|the\s+air)",
    r"follow(?:ed\b|s\s+(?=(?:in|on|next|later|just|shortly)\b))",
    r"expect(?:s|ed|ing)?\b",
    r"\bair\s+date",
    r"release\s+(?:date|window|year)",
    r"rolls?\s+out|rolled\s+out",
    r"bow(?:s|ed)?\b(?!\s+out)",
    r"(?:be|is|are)\s+(?:here|with\s+(?:us|you))\b",
    r"eye(?:d|ing)\s+for",
    r"(?:look|watch)\s+(?:out\s+)?for\b",
    r"opens?\b|opened\b",
    r"(?:delayed|postponed|pushed(?:\s+back)?|moved|brought\s+forward)\s+(?:back\s+)?(?:to|until)",
    r"\bpremiere\s+takes\s+place",
    r"unveil(?:ed|s)\s+(?:its|the)\s+(?:first\s+episode|season)",
    r"showed\s+it",
    r"first\b(?=\s+in\s+\d)",
    r"first\s+outing",
    r"running\b(?=[^.;]{0,40}\bfrom\b)",
    r"series\s+(?:from|of)",
    r"dates?\s+(?:from|back\s+to)",
    r"\bon\s?to\s+(?=(?-i:[A-Z]))",
    (
        r"\bbet\b|\bguess\b|surprised\s+to\s+see|\bslip(?:s|ped)?\b(?:\s+back)?\s+to\b|\baim(?:s|ed|ing)?\s+for|\btarget(?:s|ed|ing)?\b"
        r"|\b(?:eyes?|sights)\s+(?:set\s+)?on"
    ),
    r"\boff\s+the\s+table",
)
# Words of the table above that count only where nothing else in the clause could own the date.
WEAK = (
    r"(?:start|begin|began|kick|come|coming|came|return|out\b|on\b|back|is|was|are|be|were|due|set|slated"
    r"|scheduled|planned|confirmed|tipped|get|got|land|follow|drop|open|roll)"
)
# The season, or the show, goes off. "… finale aired on", "wrapped up its run on", "ended on"
END = (
    r"finale\b",
    r"(?-i:end(?:s|ed|ing)?)\b(?!\s+(?:of|their|his|her|my|our|game)\b)",
    r"conclud(?:es|ed|ing)",
    r"wrap(?:s|ped)?\s+up",
    r"last\s+episode",
    r"final\s+episode",
    r"came\s+to\s+an\s+end",
    r"bow(?:s|ed)\s+out",
    r"sign(?:s|ed)\s+off",
    r"finish(?:es|ed)",
)
# Something else happened on that day.
OTHER = (
    (
        r"(?:figures|numbers|ratings|data|photos?|images?|pictures|clips?|statement|footage|trailers?|teasers?"
        r"|posters?|song|album|book|novel|soundtrack),?\s+(?:\w+\s+){0,6}?(?:released|arrived|dropped|landed"
        r"|debuted)"
    ),
    r"renew(?:s|ed|al)?",
    r"pick(?:s|ed)?\s+(?:[\w']+\s+){0,3}?up\b",
    r"made\s+(?:\w+\s+)?public|came\s+to\s+light|emerged|broke\b",
    r"order(?:s|ed)?",
    r"cancel+(?:s|ed|ation)?",
    r"\bdate\s+(?:came\s+out|was\s+(?:announced|revealed|set)|dropped)",
    r"made\s+(?:this|it)\s+known|announc(?:es?|ed|ing|ement)",
    r"reveal(?:s|ed)?",
    (
        r"said|says|told|tells|wrote|tweeted|posted|shared|spoke|interview|confirmed\s+(?:on|in|that)"
        r"|report(?:s|ed)?\b|statement|press|video|photo|picture[sd]?|poster|trailers?|teasers?|clip"
    ),
    r"film(?:s|ed|ing)?|shot\b|shoot(?:s|ings?)?|production|cameras|wrapped\b(?!\s+up)|rolling",
    r"acquir(?:ed|es)|bought|signed|contract|deal|cast\s+in\s+(?:19|20)",
    r"born|died|married|wedding|birthday|enlist\w*|discharged|army|military",
    r"award(?:s|ed)?|nominat\w+|emmys?|oscars?|ceremony",
    r"manga|webtoon|magazine|novel|book|published|comic|movie|cinemas?|theat(?:er|re)s",
    r"updated|edited|credit|copyright|pictured|seen\s+in\s+20\d\d",
    r"pandemic|covid|strikes?\b|lockdown|shutdown|shut\s+down",
    r"won\b(?!')|win\b|figures|numbers|data\b|ratings?|ranked|top\s+10|nielsen",
    r"since\b(?=\s+(?:20|19)\d\d)",
    (
        r"podcast|soundtrack|table\s+read|casting|panel|convention|wearing|wore|birthday|married|spotted|outing"
        r"|episode\s+of"
    ),
    r"climbed|ranked|No\. \d|chart|\blist\b|work\s+(?:on|has|begins)",
    r"tour|tickets?|concert|fan\s+meeting|festival",
    r"set\s+in\b|takes?\s+place\s+in|story\s+of",
    r"quit|left\b|leaving|last\s+(?:on\s+the\s+air|aired|seen)|exit(?:ed|s)?|hired|joined",
    r"script|writing|wrote",
)
# No date is known. "{D}" is what a date is called.
_ADJECTIVE = (
    r"(?:official|exact|specific|firm|concrete|set|precise|confirmed|definite|premiere|release|air|launch|start"
    r"|streaming|broadcast|return)"
)
_D = (
    rf"(?:(?:{_ADJECTIVE}\s+){{0,3}}(?:release|premiere|air|launch|start)?\s*dates?"
    rf"|(?:(?:official|exact|release|premiere|air|launch|start)\s+){{1,3}}(?:window|day|timeline|schedule"
    rf"|timeframe))"
)
UNANNOUNCED = (
    r"\bwhen\b[^.;]{0,80},\s+(?:nobody|no\s+one)\b",
    rf"\bkeep(?:s|ing)?\b[^.;]{{0,20}}?\b{_D}\b[^.;]{{0,40}}?\bto\s+(?:itself|themselves|himself|herself)\b",
    rf"\b{_D}\b[^.;]{{0,40}}?\bwill\s+(?:be\s+(?:given|announced|revealed|shared|set|confirmed|made\s+public)|follow)\b",
    r"\b(?:did\s+not|didn't|has\s+not|hasn't|have\s+not|haven't|would\s+not|wouldn't)\s+(?:yet\s+)?(?:say|said|reveal(?:ed)?|announced?|confirm(?:ed)?)\s+(?:exactly\s+)?when\b",
    r"^when\b[^.;]{0,80}\b(?:did\s+not\s+say|didn't\s+say|has\s+not\s+said|is\s+not\s+(?:yet\s+)?known)\b",
    r"(?:\bnot|n't)\s+(?:yet\s+)?(?:known|clear|certain|sure|said)\s+(?:exactly\s+|yet\s+)?when\b",
    r"\btoo\s+early\s+to\s+say\s+when\b|\bwhen\b[^.;]{0,60}\bis\s+too\s+early\s+to\s+say\b",
    rf"\bno\s+{_D}\b",
    rf"\bno\s+(?:word|news|information|details?|indication|update|clue)\b[^.;]{{0,40}}?\b(?:when|{_D})\b",
    rf"\bneither\s+an?\s+{_D}\b",
    (
        rf"(?:n't|\bnot|\bnever|\byet\s+to|still\s+to|without)\b[^.;]{{0,45}}?\b(?:an?|any|the|its"
        rf"|exactly)\s+(?:\w+\s+){{0,2}}?{_D}\b"
    ),
    (
        rf"\b{_D}\b[^.;]{{0,60}}?\b(?:(?:has|have|had|is|are|was|been|does)(?:n't|\s+not)"
        rf"|(?:has|have|is|are)\s+(?:still\s+)?yet\s+to|still\s+(?:has|have|is|are)n't|is\s+still\s+to"
        rf"|remains?\s+to\s+be|to\s+be\s+(?:announced|confirmed|determined)"
        rf"|still\s+(?:unknown|unconfirmed|pending|a\s+(?:secret|mystery))"
        rf"|(?:is|remains?|are)\s+(?:still\s+|currently\s+)?(?:unknown|unclear|unconfirmed|uncertain"
        rf"|a\s+(?:secret|mystery)|under\s+wraps|tba|tbc|tbd)|postponed\s+indefinitely)\b"
    ),
    rf"\b{_D}\b[^.;]{{0,20}}?\b(?:indefinitely|:\s*(?:tba|tbc|tbd|unknown|not\s+(?:yet\s+)?announced))\b",
    (
        rf"\b(?:has|have|is|are)\s+(?:still\s+)?(?:yet\s+to|still\s+to)\s+(?:be\s+)?(?:\w+\s+){{0,2}}?(?:announce"
        rf"|confirm|set|reveal|give|share)\w*\s+(?:\w+\s+){{0,4}}?{_D}\b"
    ),
    rf"\b{_D}\b[^.;]{{0,40}}?\b(?:has|have)\s+been\s+indefinitely\s+postponed",
    (
        r"\b(?:nobody|no\s+one)\s+(?:\w+\s+){0,3}?(?:know|knows|say|said"
        r"|tell)\w*\s+(?:\w+\s+)?when\s+(?:the\s+(?:\w+\s+)?(?:season|show|series)|season|it)\b"
    ),
    rf"\b(?:nobody|no\s+one|nothing)\b[^.;]{{0,30}}?\b{_D}\b",
    r"\bwhen\b[^.;]{0,60}?\b(?:is|remains)\s+(?:still\s+|as\s+yet\s+)?(?:unknown|unclear|anyone's\s+guess|a\s+mystery)",
)
# The date is put as not true: "will not premiere in November", "rather than in 2024, as first planned".
DENIED = (
    (
        r"\b(?:will\s+not|won't|not\s+going\s+to|isn't\s+going\s+to|is\s+not|isn't|wasn't|cannot|can't"
        r"|not)\s+(?:\w+\s+){0,5}?(?:premiere|debut|air|release[d]?|arrive|launch|stream|come|return|land|drop|be"
        r"|hit|see)\b[^.;,]{0,40}$"
    ),
    r"\b(?:rather\s+than|instead\s+of|and\s+not|not)\s+(?:\w+\s+){0,3}$",
    (
        r"\b(?:originally|initially|first|previously)\s+(?:slated|scheduled|planned|set|meant|supposed|due"
        r"|expected|intended)\b[^.;,]{0,60}$"
    ),
    r"\bwas\s+(?:supposed|meant|due|slated)\s+to\b[^.;]{0,60}$",
    r"\b(?:den(?:y|ies|ied|ying)|dismiss(?:es|ed)|refut(?:es|ed)|rul(?:es|ed)\s+out)\b[^.;]{0,70}$",
)
