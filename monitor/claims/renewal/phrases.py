"""What the press says about the future of a show, as a table; ``{S}``, ``{X}`` and ``{T}`` as in titles/masked.py.

Rows are tried from top to bottom and the first that fits a stretch of text has it, so the undecided and the cancelled
stand above the renewed: "has not been renewed" is no renewal.
"""

from __future__ import annotations

from monitor.claims.renewal.cancelled import NOT_RENEWED, WILL_NOT_COME
from monitor.claims.renewal.confirmed import CONFIRMED
from monitor.claims.renewal.endings import ENDINGS
from monitor.claims.renewal.neither import NEITHER
from monitor.claims.renewal.orders import NEW_SHOWS
from monitor.claims.renewal.told_before import IT_WAS_ORDERED, THROUGH
from monitor.claims.renewal.undecided import NOT_DECIDED
from monitor.claims.renewal.words import ADVERBS, NO_THING, RENEWED, SOMEWHERE, Phrase
from monitor.claims.words.numbers import ONE_TO_TEN
from monitor.claims.words.orders import GO_AHEAD

# What a network does with a show or a season, which may also be done with coffee: only with the object beside it.
_BUYS = (
    r"(?:order(?:ed|s|ing)?|pick(?:ed|s|ing)?\s+up|br(?:ings?|inging|ought)\s+back|extend(?:ed|s|ing)?"
    r"|reviv(?:ed?|es|ing)"
    r"|sav(?:ed?|es|ing)|rescu(?:ed?|es|ing)|approv(?:ed?|es)|resurrect(?:ed|s)?|agreed\s+(?:on|to)"
    r"|signed\s+off\s+on|committed\s+to"
    r"|plac(?:ed?|es)\s+an\s+order\s+for|put\s+in\s+an\s+order\s+for|said\s+yes\s+to|says\s+yes\s+to|asked\s+for"
    r"|secured"
    r"|exercis(?:ed|es)\s+(?:its|the|an)\s+option\s+(?:for|on)|trigger(?:ed|s)\s+(?:its|the|an)\s+option\s+(?:for|on)"
    r"|secures|locked\s+in)"
)
_BOUGHT = (
    r"(?:ordered|picked[\s-]up|brought\s+back|extended|revived|saved|rescued|approved|resurrected|agreed(?:\s+on)?"
    rf"|signed\s+off|secured|locked\s+in|given\s+the\s+(?:\w+\s+)?{GO_AHEAD}|greenlit|commissioned)"
)
# "Season 3 saved" has been saved; "season 3 saved the best for last", "signed off with a cliffhanger" tell what it did.
_NO_OBJECT = (
    r"(?<!signed\soff)(?!\s+(?:the|its|an?|his|her|their|our|this|that|all|some|many|more|most|several|new|old|up"
    r"|interest"
    rf"|{ONE_TO_TEN}|\d+|\w+'s)\s)"
)
_A = (
    rf"(?:(?:an?|the|its|another|yet|{ONE_TO_TEN}|twelve|more|both|additional|further|also|up|\d+"
    r"|\w+ly)\s+){0,4}?(?:episodes\s+of\s+)?"
)
_RETURN = (
    r"(?:return(?:s|ing|ed)?|com(?:es?|ing)\s+back|be\s+back|back|continu(?:es?|ing)|liv(?:es?|ing)\s+on"
    r"|go(?:es|ing)?\s+on|carr(?:ies|y)\s+on|keeps?\s+going|soldiers?\s+on|stays?\s+on|plays?\s+on)"
)
_PROBABLE = (
    r"(?:likely|probable|possible|a\s+(?:strong\s+|real\s+)?possibility|(?:on|in)\s+the\s+cards"
    r"|a\s+safe\s+bet|(?:only\s+)?a\s+matter\s+of\s+time)"
)
_SURE = (
    r"(?:certain|inevitable|assured|guaranteed|a\s+(?:sure\s+thing|no-brainer|certainty|formality"
    r"|foregone\s+conclusion|done\s+deal|given))"
)
_VERY = (
    r"(?:to\s+be\s+)?(?:very\s+much\s+|very\s+|highly\s+|quite\s+|more\s+than\s+|almost\s+|all\s+but\s+"
    r"|pretty\s+|rather\s+|increasingly\s+)?"
)

PHRASES = (
    *NEITHER,
    *NOT_RENEWED,
    *NOT_DECIDED,
    *WILL_NOT_COME,
    *ENDINGS,
    # --- it comes back, perhaps
    Phrase(
        "could happen",
        RENEWED,
        r"\b(?:could|may|might)\s+(?:still\s+|well\s+|yet\s+)*(?:pick\s+up|renew|order|save|revive"
        r"|green-?light)\b[^.;,]{0,30}?{S}"
        r"|{S}[^.;,]{0,45}?\b(?:could|may|might|would)\s+(?:still\s+|well\s+|yet\s+|very\s+well\s+)*(?:happen"
        r"|be\s+made|be\s+(?:in\s+the\s+works|happening|coming)|come\s+about|be\s+on\s+the\s+(?:cards|way))\b"
        r"|\bthere\s+(?:could|may|might)\s+(?:still\s+|well\s+|yet\s+|very\s+well\s+)*be\s+(?:an?\s+|another\s+)?{S}"
        + NO_THING
        + rf"|{{X}}[^.;,]{{0,15}}?\b(?:could|may|might)\s+(?:still\s+|well\s+"
        rf"|yet\s+)*(?:{_RETURN}(?:{SOMEWHERE})\s+(?:for|with)|be\s+(?:renewed|picked\s+up)\s+for|get|see"
        r"|have)\s+(?:an?\s+|its\s+)?{S}",
        (
            "A fifth season could still happen.",
            "There may well be a second season.",
            "The show could return for season 2.",
        ),
    ),
    Phrase(
        "likely",
        RENEWED,
        rf"{{S}}[^.;,]{{0,30}}?\b(?:(?:looks|seems|appears|feels)\s+(?:like\s+)?{_VERY}(?:{_PROBABLE}|{_SURE})"
        rf"|is\s+{_VERY}{_PROBABLE}"
        rf"|is\s+(?:almost|all\s+but|nearly|practically|virtually)\s+{_SURE})\b(?!\s+to\s+(?!happen"
        r"|be\s+made|come|us\b|me\b))"
        r"|\b(?:chances?|odds|prospects?)\s+(?:of|for)\s+(?:an?\s+|getting\s+an?\s+)?{S}[^.;,]{0,20}?\b(?:are|is|look"
        r"|seem)s?\s+(?:\w+\s+)?(?:good|high|strong|great|excellent|better|decent)\b"
        r"|{X}[^.;,]{0,20}?\b(?:is|looks|seems|appears|be)\s+(?:\w+\s+)?(?:in\s+line|on\s+course|a\s+shoo-in|headed"
        r"|bound"
        r"|in\s+the\s+running)\s+for\s+(?:an?\s+|its\s+)?{S}"
        r"|\b(?:hopeful|optimistic|confident)\b[^.;,]{0,40}?{S}|{S}[^.;]{0,50}?\b(?:hopeful|optimistic|confident)\b"
        r"|\b(?:good|strong|decent|fair|high|great|every)\s+(?:chance|possibility|likelihood|probability)\s+(?:of|for"
        r"|that)\s+(?:there\s+will\s+be\s+|getting\s+|the\s+show\s+\w+\s+)?(?:an?\s+)?{S}"
        r"|\b(?:would\s+(?:not\s+)?be|'d\s+be)\s+(?:very\s+)?(?:surprised|astonished|amazed|stunned|shocked)\s+(?:if"
        r"|not)\s+[^.;,]{0,40}?{S}"
        r"|\bif\b[^.;]{1,60}?,\s+(?:we|they|there)(?:\s+will|'ll)\s+(?:surely\s+|definitely\s+|certainly\s+)?(?:do"
        r"|make|be|get|shoot|film)\s+(?:an?\s+)?{S}",
        (
            "A second season is likely.",
            "Winter Harbor is in line for a second season.",
            "A third season looks like a safe bet.",
            "Chances for a third season are good.",
        ),
    ),
    # --- it comes back
    THROUGH,
    IT_WAS_ORDERED,
    Phrase(
        "renewed",
        RENEWED,
        rf"\b(?:renew(?:ed|s|ing|al)?|green-?li(?:t|ghts?|ghted)|(?:re)?commission(?:ed|s)?|re-?ups|re-?upped"
        rf"|g(?:ives?|iven|iving|ave|ets?|ot|otten)\s+(?:{{S}}\s+|{{X}}\s+)?(?:the\s+|a\s+|an\s+)?(?:\w+\s+)?{GO_AHEAD}"
        r"|(?:re-?)order(?:s|ed)?(?=\s+(?:another|more|a|an|the)\b|\s+(?:\w+\s+){0,2}?(?:{S}|{X}))"
        rf"|{_BUYS}\s+{_A}(?:(?!in\b|at\b|on\b|of\b|from\b|where\b|when\b|right\b|after\b|to\b|her\b|his\b|their\b"
        r"|for\b)[\w-]+\s+){0,2}?(?:{S}|{X})"
        rf"|br(?:ings?|inging|ought)\s+(?:{{X}}|it)\s+back|pick(?:ed|s|ing)?\s+(?:{{X}}|it)\s+up"
        rf"|{_BOUGHT}\s+(?:again\s+)?(?:by\s+[\w+]+(?:\s+[\w+]+)?\s+)?(?:for|through|with)\s+(?:an?\s+|its\s+"
        r"|another\s+|\w+\s+more\s+)?(?:order\s+for\s+(?:an?\s+)?)?(?:\w+\s+){0,2}?{S}"
        rf"|(?:early\s+)?(?:pick-?up|orders?)\s+(?:for|of)\s+(?:an?\s+|the\s+)?(?:\w+\s+){{0,2}}?{{S}})"
        rf"|{{S}}\s+(?:order|pick-?up|renewal|green-?light)\b(?!\s+(?:status|possibilit|chance|odds|news\b|prospects))",
        (
            "Netflix has renewed the drama for season 2.",
            "The show has been picked up for a third season.",
            "Season 2 of the drama got the go-ahead.",
            "The network has signed off on a third season.",
        ),
    ),
    Phrase(
        "season ordered",
        RENEWED,
        r"{S}(?:,?\s+(?:which|that))?[^.;,]{0,60}?\b(?:is|was|has\s+been|have\s+been|were|are|gets?|got|being"
        rf"|been)\s+{ADVERBS}{_BOUGHT}\b"
        rf"|{{S}}\s+{ADVERBS}{_BOUGHT}\b{_NO_OBJECT}|\bwith\s+(?:an?\s+)?{{S}}\s+(?:already\s+|now\s+|officially\s+)*(?:ordered"
        r"|greenlit|confirmed|official|certain|guaranteed|in\s+the\s+bag|a\s+(?:certainty|done\s+deal|reality|go))\b"
        r"|\b(?:which|that)\s+[\w+]+(?:\s+[\w+]+)?\s+(?:has|have|had)?\s*(?:\w+\s+)?(?:commissioned|ordered"
        r"|picked\s+up|greenlit)(?=\s*[.,;])",
        ("A sixth season has been ordered already.", "Season 3 ordered at Hulu."),
    ),
    Phrase(
        "saved",
        RENEWED,
        r"{X}[^.;,]{0,20}?\b(?:has|have|was|been|is)\s+(?:\w+\s+){0,2}?(?:saved|rescued|revived|resurrected"
        r"|brought\s+back|picked\s+up)\b[^.;,]{0,30}?\bfor\s+(?:an?\s+)?{S}"
        r"|{X}\s+(?:was|has\s+been|is\s+being)\s+(?:\w+ly\s+)?(?:saved|rescued|revived|resurrected"
        r"|brought\s+back(?:\s+from\s+the\s+(?:dead"
        r"|grave))?|snapped\s+up)\s+by\b"
        # not "was saved by the chemistry of its cast"
        r"(?!\s+(?:[\w'-]+\s+){0,4}?(?:performances?|acting|cast|chemistry|scripts?|writing|direction|ending|finale|dialogue|score"
        r"|charms?|stars?|turn|humou?r|wit|twists?|edit(?:ing)?|scenery|episode|season)\b)"
        r"|{X}\s+(?:moves|is\s+moving|will\s+move|heads)\s+to\s+(?:[\w+]+\s+){1,3}for\s+(?:an?\s+|its\s+)?{S}"
        r"|{X}\s+(?:(?:has|have|had)\s+(?:now\s+|since\s+|finally\s+)?|will\s+)?(?:found|find|finds|got|gets|has)\s+(?:an?|its)\s+"
        r"(?:new|second|another)\s+(?:\w+\s+)?home\s+(?:(?:at|on|with)\s+(?:[\w+]+\s+){1,3})?for\s+(?:an?\s+|its\s+)?{S}",
        ("The show has been saved by Peacock for a third season.", "It has found a new home at Hulu for season 3."),
    ),
    Phrase(
        "comes back",
        RENEWED,
        r"{T}\s+(?:is\s+(?:officially\s+|definitely\s+)?(?:coming\s+back|returning)"
        r"|will\s+(?:officially\s+|definitely\s+)?(?:be\s+back|return|come\s+back))(?=\s*(?:[.!]|$)|\s+for\s+more\b)",
        ("Yes, Winter Harbor is coming back.", "Winter Harbor will be back for more."),
    ),
    Phrase(
        "is sure of a season",
        RENEWED,
        r"{X}[^.;,]{0,20}?\b(?:is|are|was|been|looks|seems)\s+(?:\w+\s+)?(?:sure|assured|certain|guaranteed)\s+"
        r"(?:of|for)\s+(?:an?\s+|its\s+)?{S}|{X}[^.;,]{0,20}?\b(?:is|are|was|been)\s+(?:\w+\s+)?(?:assured|guaranteed"
        r"|promised"
        r"|gifted|allowed)\s+(?:an?\s+|its\s+)?{S}"
        r"|{X}\s+(?:lives|survives|has\s+survived|has\s+lived|will\s+live|lived)\s+to\s+(?:see|get|make|enjoy)"
        r"\s+(?:an?\s+)?{S}"
        r"|\b(?:is|are)\s+(?:going\s+on|carrying\s+on|continuing|sticking|pressing\s+on|keeping\s+faith)\s+(?:with\s+)?"
        r"[^.;,]{0,30}?{X}[^.;]{0,50}?{S}"
        r"|{X}\s+(?:is|has\s+been)\s+(?:back\s+on|kept\s+on|kept\s+alive|given\s+a\s+new\s+lease\s+of"
        r"\s+life)[^.;,]{0,25}?\b(?:for"
        r"|with)\s+(?:an?\s+)?{S}"
        r"|{X}\s+(?:(?:is|are)\s+(?:going|headed|heading)|goes|heads)\s+to\s+(?:an?\s+|its\s+){S}"
        r"|{S}[^.;,]{0,20}?\b(?:has|have|got|gets)\s+(?:now\s+|officially\s+|finally\s+)*(?:the\s+)?(?:official\s+)?"
        r"(?:green\s+light|go-ahead|nod)\b",
        (
            "Winter Harbor is sure of a second season.",
            "Winter Harbor has been guaranteed a second season.",
            "Winter Harbor lives to see a second season.",
            "Hulu is going on with Winter Harbor: eight new episodes, the second season, will be made.",
            "Winter Harbor goes to a second season.",
        ),
    ),
    Phrase(
        "of which",
        RENEWED,
        r"{S},?\s+(?:(?:both|all|each|neither)\s+of\s+which|which|that)\s+(?:[^.;,]{0,40}?\s)?(?:has\s+|have\s+|had\s+"
        r"|were\s+|was\s+)*"
        rf"(?:ordered|renewed|commissioned|greenlit|picked\s+up|(?:got|received|were\s+given)\s+the\s+{GO_AHEAD})\b"
        rf"|\b(?:{ONE_TO_TEN}|\d|multi|several)-(?:year|season)\s+(?:\w+\s+)?(?:deal|order|pick-?up|renewal|pact"
        rf"|contract)\b"
        r"[^.;]{0,50}?{S}",
        (
            "Lund runs seasons 2 and 3, both of which Hulu ordered last year.",
            "Winter Harbor was handed a two-year deal, good for a second and third season.",
        ),
    ),
    Phrase(
        "said that it would",
        RENEWED,
        r"\b(?:said|says|announced|announces|confirmed|confirms|told|revealed|promised|declared|call|word"
        r"|news)\b[^.;]{0,50}?\b"
        r"(?:(?:it|they|there)\s+(?:would|will|was|is|were|are)|(?:it|they)'(?:d|ll|s|re))\s+(?:\w+\s+)?(?:mak(?:e"
        r"|ing)|do(?:ing)?"
        r"|be\s+(?:making|doing|shooting)|produc(?:e|ing)|order(?:ing)?|shoot(?:ing)?|be)\s+(?:an?\s+|another"
        r"\s+)?(?:\w+\s+){0,2}?{S}"
        + NO_THING
        + r"|\b(?:said|announced|confirmed)\b[^.;]{0,40}?\b(?:it|they)\s+(?:would|will)\s+(?:do|make|order|produce"
        r"|shoot)\s+"
        rf"(?:another\s+)?(?:\d+|{ONE_TO_TEN}|twelve|more)\s+(?:new|more|further|additional|fresh)\s+(?:episodes"
        rf"|instal+ments"
        r"|chapters)\b",
        ("Hulu said on Monday that it would make a second season.", "Hulu said it would do eight new episodes."),
    ),
    Phrase(
        "moving ahead",
        RENEWED,
        r"\b(?:decided|agreed|chose|opted|planning|plans|wants|set)\s+to\s+(?:go|move|press|push|forge)\s+(?:ahead"
        r"|forward|on)\s+with"
        r"\s+(?:an?\s+|the\s+|another\s+)?(?:\w+\s+)?{S}|\bcontinu(?:es|ing)\s+{X}\s+(?:with|for)\s+(?:an?\s+)?{S}|"
        r"\b(?:moving|going|moves|goes|proceeding)\s+(?:ahead|forward)\s+with\s+(?:an?\s+|the\s+"
        r"|another\s+)?(?:\w+\s+)?{S}"
        r"|(?<!in\sorder\s)(?<!wants\s)(?<!want\s)(?<!like\s)\b(?:will|to)\s+(?:make"
        r"|produce)\s+(?:(?:an?|another)\s+)?(?:\w+\s+)?{S}"
        r"|\b(?:goes|going|heads|heading|headed|go)\s+(?:on\s+)?into\s+(?:an?\s+|its\s+)?{S}"
        r"|\bcontinue\s+(?:{X}|it)\s+(?:with|for)\s+(?:an?\s+)?{S}",
        ("Netflix is moving ahead with season 2 of the drama.", "The studio will make a third season."),
    ),
    *CONFIRMED,
    *NEW_SHOWS,
)
