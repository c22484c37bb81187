"""It will not come, or hardly: rows of phrases.py, behind the undecided ones."""

from __future__ import annotations

from monitor.claims.renewal.words import CANCELLED, NO_THING, Phrase
from monitor.claims.words.shows import NOUNS, PLAIN_NOUNS

_NOT = (
    r"(?:(?:\bwill|\bis|\bare|\bwas|\bdoes|\bdid|\bwould)\s+(?:not|never)|\bwon't|\bisn't|\baren't|\bwasn't"
    r"|\bdoesn't|\bdidn't|\bwouldn't)"
)
# "Winter Harbor will not return" + "to Hulu until July 9", "before May": that it will.
_NOT_UNTIL = r"\b(?![^.;]{0,60}?\b(?:until|till|before)\s(?!its\s(?:end|run)))"
_WORDS = (
    r"(?:cancel+(?:ed|s|ing|ation)|axed|axes|axing(?=\s+(?:of\s+)?{X})|scrapped|scraps(?=\s+(?:{X}|{S}|the\s+(?:show"
    r"|series)|its\b|plans\b))|canned|ditched|ditches"
    r"|un-?renewed|(?:pull(?:ed|s)?|pulling)\s+the\s+plug(?:\s+on)?"
    r"|plug\s+(?:has\s+been\s+|was\s+|is\s+)?pulled(?:\s+on)?|shelved"
    r"|(?:got|gets|get|given|gave\s+it|receives?|received)\s+the\s+(?:axe|ax|chop|boot|hook)"
    r"|shown\s+the\s+door|nixe[ds]|(?:swung|swings?|swinging|wield(?:ed|s|ing)?|brought\s+down|brings\s+down"
    r"|tak(?:en?|es)|took)\s+(?:the|its|their|an?)\s+axe\s+(?:on|at|to|through)(?=\s+{X})"
    r"|axe\s+(?:has\s+been\s+|was\s+)?swung(?:\s+on)?|sent\s+packing|called\s+it\s+quits\s+on"
    r"|(?:giv(?:en|es?)|gave|hand(?:ed|s))\s+{X}\s+(?:the\s+(?:axe|ax|chop|boot|hook|bullet|heave-ho)|its\s+marching"
    r"\s+orders)"
    r"|fall(?:en|s)?\s+victim\s+to\s+(?:[\w+]+(?:'s?)?\s+){0,3}(?:axe|cuts|cull)"
    r"|fell\s+victim\s+to\s+(?:[\w+]+(?:'s?)?\s+){0,3}(?:axe|cuts|cull)|(?:is|was)\s+one[\s-]and[\s-]done"
    r"|(?:decided|opted|chose[n]?"
    r"|elected)\s+(?:not\s+to\s+(?:renew|continue|proceed|(?:go|press)\s+(?:ahead|forward|on)|move\s+(?:forward|ahead)"
    r"|pick\s+(?:\w+\s+){0,3}?up|order|make)|against\s+(?:renewing|making|ordering|a\b|another\b)))"
)

NOT_RENEWED = (
    # above "not yet decided": what was not renewed then will not be
    Phrase(
        "was not renewed",
        CANCELLED,
        r"\b(?:(?:was|were)\s+(?:not|never)|wasn't|weren't)\s+(?:renewed"
        r"|recommissioned)\b(?![^.;]{0,40}\b(?:yet|so\s+far|until|immediately|at\s+once)\b)"
        r"|\b(?:(?:was|were)\s+(?:not|never)|wasn't|weren't)\s+(?:picked\s+up|ordered|brought\s+back|greenlit"
        r"|commissioned|given\s+the\s+(?:go-ahead|green\s+light))\s+for\s+(?:an?\s+)?{S}"
        r"(?![^.;]{0,40}\b(?:yet|so\s+far|until)\b)"
        r"|\b(?:did\s+not|didn't|never)\s+(?:get|got|have|had|earn)\s+(?:an?\s+)?{S}",
        ("The show was not renewed for a second season.",),
    ),
)

WILL_NOT_COME = (
    Phrase(
        "what will not be",
        CANCELLED,
        r"\bwhat\s+(?:there|we|you|they|viewers|fans)\s+(?:won't|will\s+not|are\s+not\s+going\s+to|aren't\s+going\s+to)\s+"
        r"(?:be|get|see|have)(?:\s+(?:any\s+time\s+soon|ever|now))?,?\s+(?:is|are)\s+(?:an?\s+|another\s+|any\s+)?{S}"
        + NO_THING,
        ("What there won't be is a fourth season.",),
    ),
    Phrase(
        "not cancelled",
        CANCELLED,
        r"{X}[^.;,]{0,20}?\b(?:(?:is|was|has|have|had)\s+(?:not|never)|isn't|wasn't|hasn't|haven't)\s+(?:actually\s+"
        r"|yet\s+|in\s+fact\s+|really\s+)?(?:been\s+|being\s+)?"
        rf"(?:cancel+ed|axed|scrapped|canned)\b|\b(?:{PLAIN_NOUNS}|programme?)\s+(?:is\s+not|isn't|has\s+not\s+been"
        r"|hasn't\s+been)\s+(?:cancel+ed|axed)\b"
        r"|(?:\bnot|n't|\bnever)\s+(?:cancel+ed|axed)\s+(?:{X}|it\b)"
        r"|{X}['\"]?\s+(?:is\s+not|isn't|is\s+far\s+from)\s+(?:yet\s+)?(?:dead|gone|(?:being|getting)\s+(?:cancel+ed"
        r"|axed|scrapped|canned|dropped))\b"
        r"|\b(?:we|they)(?:'re|\s+are)\s+not\s+(?:being\s+)?(?:cancel+ed|axed)\b"
        r"|^\W*{X}['\"]?:?\s+(?:definitely\s+|officially\s+)?(?:not|never)\s+(?:being\s+|been\s+)?(?:cancel+ed|axed|scrapped)\b",
        (
            "The show has not been cancelled.",
            "Winter Harbor is not dead.",
            "Winter Harbor isn't getting axed.",
            "Winter Harbor not axed",
        ),
    ),
    Phrase(
        "changed its mind",
        CANCELLED,
        r"\b(?:renew(?:ed|al)|order(?:ed)?|greenlit|picked\s+up|picking\s+up"
        r"|commissioned)\b[^.;]{0,40}?{S}[^.;]{0,60}?\b"
        r"(?:but|only|before|however|then|though|now)\b[^.;]{0,40}?\b(?:chang(?:ed|ing)\s+(?:its|their)\s+minds?"
        r"|reversed?\s+(?:course|itself|(?:the|that|its)\s+decision)|reversing\s+course|backtrack(?:ed|ing)"
        r"|had\s+(?:a\s+change\s+of\s+heart|second\s+thoughts)|(?:pulled|backed)\s+out|went\s+back\s+on\s+(?:it|that)"
        r"|(?:did|done|made|performed)\s+an?\s+(?:u-turn|about-turn|about-face)|got\s+cold\s+feet"
        r"|(?:pulled|rescinded|withdrew|revoked)\s+(?:the|that|its)\s+(?:plug|order|renewal))\b"
        r"|\b(?:revers(?:ed|es)\s+course|backtrack(?:ed|s)|had\s+a\s+change\s+of\s+heart|chang(?:ed|es)\s+its\s+mind"
        r"|(?:back(?:ed|s)|pull(?:ed|s))\s+out|(?:did|done)\s+a\s+u-turn)\s+(?:on|about|over|of|from)\s+(?:an?\s+"
        r"|the\s+|making\s+an?\s+|its\s+)?(?:(?:renewal|order|pick-?up)\s+of\s+)?{S}",
        (
            "Winter Harbor had been renewed for a second season, but Hulu has changed its mind.",
            "Hulu has reversed course on the second season.",
            "Hulu has backed out of a second season.",
        ),
    ),
    Phrase(
        "plans given up",
        CANCELLED,
        r"\b(?:scrap(?:s|ped)|abandon(?:s|ed)|ditch(?:es|ed)|drop(?:s|ped)|shelve[sd]|cancel+(?:s|ed)|bin(?:s|ned)"
        r"|axe[sd]"
        r"|gives?\s+up|gave\s+up|given\s+up|nixe[sd]|dashed|killed(?:\s+off)?)\s+(?:all\s+|any\s+|its\s+|their\s+"
        r"|the\s+|on\s+)*(?:plans?|ideas?|work|development|hopes?)\s+(?:for|of|on|to\s+make)\s+(?:making\s+)?"
        r"(?:an?\s+|the\s+)?{S}"
        r"|\b(?:plans?|ideas?|work|hopes?)\s+(?:for|of|on)\s+(?:an?\s+|the\s+)?{S}[^.;,]{0,20}?\b(?:is|are|was|were"
        r"|been)\s+(?:\w+\s+)?(?:scrapped|abandoned|ditched|dropped|shelved|binned|axed|nixed|dashed|dead|off)\b"
        r"|{S}\s+(?:is|was|has\s+been)\s+(?:now\s+|officially\s+|definitely\s+)?(?:off(?=\s*(?:[.,;!]|$))|abandoned"
        r"|called\s+off|nixed)",
        (
            "Hulu has scrapped plans for a second season.",
            "Plans for a second season have been abandoned.",
            "The second season is off.",
        ),
    ),
    Phrase(
        "calls time",
        CANCELLED,
        r"\bcall(?:ed|s)\s+time\s+on\s+{X}",
        ("Hulu has called time on Winter Harbor.",),
    ),
    Phrase(
        "killed off",
        CANCELLED,
        r"\bkill(?:ed|s)\s+off\s+{T}(?!'s)|\b(?:ground(?:ed|s)|torpedo(?:ed|es)|s[ai]nks?|buri(?:ed|es)|bin(?:ned|s)"
        r"|end(?:ed|s)\s+the"
        r"\s+life\s+of|put\s+(?:an\s+end|paid)\s+to|called\s+a\s+halt\s+to|(?:bring|brought|brings)\s+down\s+the"
        r"\s+curtain\s+on|part(?:ed|s|ing)\s+(?:ways|company)\s+with)\s+(?:{T}(?!'s)|(?:the|its)\s+(?:[\w-]+\s+){0,3}?"
        rf"(?:{NOUNS})\b)(?!['\"]?\s+(?:star|actor|actress|character|creator|showrunner|producer|team|writer|director))"
        r"|{X},?\s+(?:which\s+)?(?:has\s+been|have\s+been|was|were|is|got)\s+(?:\w+\s+)?(?:killed\s+off|binned"
        r"|torpedoed"
        r"|put\s+out\s+of\s+its\s+misery|consigned\s+to\s+history)(?:\s+by\b|\s*(?:[.,;]|$)|\s+after\b|\s+before\b)"
        r"|{T},\s+[^.;]{5,90}?\bwhich\s+(?:the\s+)?[\w+]+(?:\s+[\w+]+)?\s+(?:killed\s+off|cancel+ed|axed|dropped)\b",
        (
            "The broadcaster has killed off Winter Harbor.",
            "Hulu has brought down the curtain on Winter Harbor.",
            "Winter Harbor has been killed off by the broadcaster.",
        ),
    ),
    Phrase(
        "not moving forward",
        CANCELLED,
        r"(?:\bnot|n't|\bno\s+longer)\s+(?:be\s+)?(?:moving|going|proceeding|go|move|proceed)\s+(?:ahead"
        r"|forward)\s+with\s+(?:an?\s+|the\s+|another\s+)?(?:\w+\s+)?{S}"
        rf"|(?:\bnot|n't)\s+be\s+(?:back|returning)\s+for\s+(?:an?\s+|the\s+)?{{S}}"
        r"|{S}[^.;,]{0,20}?\b(?:will\s+not|will\s+never|won't|is\s+not|isn't|not"
        r"|never)\s+(?:now\s+|after\s+all\s+|ever\s+|going\s+to\s+|be\s+going\s+to\s+)*(?:happen(?:ing)?|be\s+made|come"
        r"|(?:be\s+)?(?:occur(?:ring)?|tak(?:e|ing)\s+place)(?!\s+(?:in|at|on|during|until|before|within|over)\b)"
        r"|go(?:ing)?\s+ahead|be\s+going\s+ahead|be\s+happening|materiali[sz]e|see\s+the\s+light)\b"
        r"|{S},\s+it\s+(?:won't|will\s+not)\s+be\s+made\b"
        rf"|{{X}}[^.;,]{{0,10}}?{_NOT}\s+(?:be\s+)?(?:get|getting|see|seeing|have|having"
        r"|receive)\s+(?:an?\s+|another\s+)?{S}",
        (
            "Netflix is not moving forward with a second season.",
            "The drama won't be back for a second season.",
            "A third season isn't occurring.",
            "The second season will not happen after all.",
        ),
    ),
    Phrase(
        "no season",
        CANCELLED,
        rf"\b(?:there\s+(?:will|would)\s+(?:not|never)\s+be|there\s+(?:won't|wouldn't|isn't\s+going\s+to)\s+be"
        rf"|there\s+(?:will|would|is\s+going\s+to|'?ll)\s+be\s+no"
        rf"|(?:won't|not)\s+(?:be\s+)?(?:getting|get|making|make|produce|producing|order|ordering)"
        rf"|\bno)\s+(?:an?\s+|any\s+|full\s+|more\s+|such\s+thing\s+as\s+an?\s+)?(?:full\s+)?{{S}}{NO_THING}",
        ("There will not be a second season.", "There will be no full fourth season."),
    ),
    Phrase(
        "no more of it",
        CANCELLED,
        r"(?:\bnot|n't)\s+(?:be\s+)?(?:order(?:ing)?|mak(?:e|ing)|commission(?:ing)?|produc(?:e|ing)|do(?:ing)?"
        r"|get(?:ting)?)\s+(?:any\s+)?more\s+(?:of\s+)?{X}"
        r"|\bthere\s+(?:will|would)\s+be\s+no\s+more\s+(?:of\s+)?(?:{X}|episodes\s+of\s+{X})(?!['\"]?\s+(?:after"
        r"|beyond|until|before|this|for\s+(?:a|some|now)|tonight)\b)"
        r"|\b(?:is|are)\s+(?:done|finished)\s+with\s+{X}|{X}\s+is\s+dead\b(?=\s+(?:at|after)\b|[.,;!]|$)"
        r"|(?:\bnot|n't)\s+(?:be\s+)?(?:order(?:ing)?|mak(?:e|ing)|commission(?:ing)?"
        r"|produc(?:e|ing))\s+any\s+more\b(?:\s+(?:of\s+)?(?:{X}|episodes|seasons))?"
        r"|\b(?:dump(?:s|ed)|kill(?:s|ed))\s+{X}",
        ("There will be no more Winter Harbor.", "NBC is done with the drama."),
    ),
    Phrase(
        "will not return",
        CANCELLED,
        r"(?<!\bin\s)(?<!\bof\s)(?<!from\s){X}['\"]?\s+(?:won't|will\s+not)\s+be\s+(?:back|taking\s+off\s+again|on"
        r"\s+the\s+air\s+again)\b(?!\s+(?:for|in|on"
        r"|until|till|before|next|this|to|at|with|as)\b)|\bit's\s+(?:been\s+)?(?:cancel+ed|axed)\b|"
        rf"{{X}}\s+(?:has\s+been\s+(?:cancel+ed|axed|scrapped|canned)"
        rf"|(?:will\s+not|won't|is\s+not|isn't)\s+(?:be\s+)?(?:return(?:ing)?|coming\s+back|come\s+back|renewed"
        rf"|moving\s+forward|going\s+forward|get(?:ting)?\s+(?:an?\s+)?{{S}})){_NOT_UNTIL}"
        rf"|{_NOT}\s+(?:be\s+)?(?:renewing|renew|bringing\s+back|picking\s+up"
        r"|recommission(?:ing)?)\s+(?:the\s+)?(?:{X}|{S}|it\b)",
        ("The show will not be renewed.", "It won't return for a third season.", "Netflix will not renew the show."),
    ),
    Phrase(
        "cancelled",
        CANCELLED,
        rf"(?<!not\s)(?<!nor\s)(?<!or\s)(?<!n't\s)(?<!un-)\b(?:{_WORDS}"
        r"|(?:was|been|has|have|were|is)\s+(?:now\s+)?dropped(?!\s+(?:an?|the"
        r"|its|on\s+(?!air)|in|at\s+(?:midnight|once)|last|this"
        # people drop out, drop hints, and so does a show of the charts
        r"|out|back|to|hints?|clues?|jaws|everything|plans)\b)(?!\s+from\s+(?!(?:its|the)\s+(?:slate|schedule"
        r"|line-?up|roster|programme)\b))"
        r"|drop(?:s|ped)(?=\s+{X})|shown\s+{X}\s+the\s+door|pull(?:s|ed)\s+{X}\s+for\s+good"
        r"|axe\s+(?:falls|fell|has\s+fallen)(?:\s+on)?|kills?(?=\s+{X}))\b",
        (
            "Netflix cancelled the show after one season.",
            "The streamer has pulled the plug on the series.",
            "The network decided not to renew the comedy.",
        ),
    ),
    Phrase(
        "called off",
        CANCELLED,
        r"\b(?:season|series|show|renewal)\b[^.;]{0,40}?\b(?:called\s+off|reversed|rescinded|will\s+not\s+happen"
        r"|won't\s+happen|is\s+not\s+happening|isn't\s+happening|no\s+longer\s+happening)\b"
        r"|\b(?:revers(?:ed|es)|(?:gone|goes|went)\s+back\s+on|rescind(?:ed|s)|withdr(?:ew|awn|aws)"
        r"|revok(?:ed|es))\s+(?:its|their|the)\s+(?:decision|renewal|pick-?up|order|promise|green\s+light)\b"
        r"(?!\s+(?:not\s+)?to\s+(?:cancel|axe|scrap|end|drop|kill|shelve|pull|not)\b)(?!\s+not\s+to)[^.;]{0,30}?(?:renew|order|make|(?:of|for|to)\s+(?:an?\s+|the\s+)?(?:{S}|{X}))",
        ("The second season will not happen after all.",),
    ),
    Phrase(
        "ruled out",
        CANCELLED,
        r"{S}[^.;,]{0,30}?\b(?:is|was|has\s+been|'s)\s+(?:now\s+|definitely\s+|completely\s+|firmly\s+"
        r"|also\s+)?(?:off\s+the\s+table|out\s+of\s+the\s+question|ruled\s+out|dead"
        r"|(?:not|n't)\s+(?:currently\s+)?(?:in|on)\s+(?:the\s+)?(?:cards|plans?|agenda|horizon)|not\s+planned)\b"
        r"|{S}\s+isn't\s+(?:currently\s+)?(?:in|on)\s+the\s+(?:cards|plans?|agenda)\b"
        r"|(?<!not\s)(?<!n't\s)(?<!never\s)\brul(?:ed|es|ing)\s+out\s+(?:an?\s+"
        r"|the\s+(?:chance|possibility|idea)\s+of\s+an?\s+|any\s+|making\s+an?\s+)?{S}"
        r"|\b(?:sa(?:id|ys)\s+no\s+to|turn(?:ed|s)\s+down|reject(?:ed|s)|declin(?:ed|es)\s+to\s+(?:make|order|do)"
        r"|decided\s+against)\s+(?:an?\s+|the\s+)?(?:\w+\s+)?{S}"
        r"|\bno\s+(?:interest\s+in|intention\s+of|desire\s+for)\s+(?:making\s+|doing\s+)?(?:an?\s+)?{S}",
        ("A second season is off the table.", "Lund has ruled out a second season."),
    ),
    Phrase(
        "passed on",
        CANCELLED,
        r"\bpass(?:ed|es|ing)?\s+on\s+(?:an?\s+|the\s+|making\s+an?\s+)?{S}",
        ("NBC has passed on a second season.",),
    ),
    Phrase(
        "unlikely",
        CANCELLED,
        r"{S}\s+(?:[\w\s\ue001\ue002]{0,30}?)?(?:is|looks|seems|appears)\s+(?:to\s+be\s+)?(?:very\s+|highly\s+|quite\s+"
        r"|increasingly\s+|rather\s+)?(?:unlikely|impossible|improbable|doubtful"
        r"|not\s+(?:very\s+|too\s+|all\s+that\s+|terribly\s+|particularly\s+)?(?:likely|probable))\b"
        r"|\b(?:unlikely|doubtful|impossible)\s+(?:that\s+"
        r"|to\s+(?:return|come\s+back|be\s+back|be\s+renewed|get|see|be\s+followed)\b)?[^.;]{0,40}?{S}"
        r"|\b(?:chances?|odds|hopes?|prospects?)\s+(?:of|for)\s+[^.;,]{0,40}?{S}[^.;,]{0,20}?\b(?:are|is|look|seem"
        r"|appear)s?\s+(?:\w+\s+)?(?:slim|low|small|dim|remote|zero|thin|poor|fading|dead|dashed|gone|bleak)\b"
        r"|\b(?:would\s+not|wouldn't|shouldn't|should\s+not)\s+(?:count\s+on|hold\s+(?:our|your|my)\s+breath\s+for"
        r"|bet\s+on"
        r"|expect)\s+(?:an?\s+)?{S}|\b(?:hard|difficult)\s+to\s+(?:imagine|see|picture|envision)\s+(?:an?\s+)?{S}"
        r"|{S}[^.;,]{0,20}?\bis\s+(?:a\s+long\s+shot|a\s+tall\s+order|wishful\s+thinking)\b"
        r"|\bdoubts?\s+(?:that|if|whether)\s+[^.;]{0,40}?{S}"
        r"|\b(?:do\s+not|don't)\s+(?:expect|count\s+on|hold\s+your\s+breath\s+for|bet\s+on"
        r"|get\s+your\s+hopes\s+up\s+for)\s+(?:an?\s+)?{S}"
        + NO_THING
        + r"(?![^.;]{0,20}\b(?:before|until|any\s+time|soon|yet|this\s+year|next\s+year|in\s+\d{4})\b)",
        (
            "A second season is highly unlikely.",
            "The chances of a second season are slim.",
            "Don't expect a second season.",
            "It is hard to imagine a second season.",
        ),
    ),
)
