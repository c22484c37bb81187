"""Verbs that say who is in it, whatever becomes of them, as a table: see heads.py for how a row is read.

The plain "stars in", "is part of the cast" and what people stand behind ("starring A and B") are in phrases.py;
who plays whom is in role_phrases.py. Here is the long tail: small parts, guests, praise, the top of the bill.
"""

from __future__ import annotations

from monitor.claims.cast.heads import BE, Head
from monitor.claims.cast.words import STARRING
from monitor.claims.words.numbers import ONE_TO_TEN
from monitor.claims.words.shows import PLAIN_NOUNS
from monitor.model import Modality

_COUNT = (
    rf"(?:an?|{ONE_TO_TEN}|\d{{1,2}}|several|some|a\s+few|every|each"
    r"|a\s+couple\s+of|a\s+handful\s+of|multiple|both|all|most|many|half\s+a\s+dozen)"
)
# "in two episodes", "for one scene", "across several instalments": only performers count so.
_SO_MANY = (
    r"(?:in|for|across|over|through|during)\s+(?:just\s+|only\s+|at\s+least\s+"
    rf"|about\s+)?{_COUNT}\s+(?:[\w'-]+\s+){{0,2}}?"
    r"(?:episodes?|scenes?|instal+ments?|hours?|chapters?|seasons?)\b"
)
# "in the finale", "in season two": roles turn up there as well.
_WHERE = (
    r"(?:in|on|during|throughout|at\s+the\s+(?:end|start|close)\s+of)\s+(?:the\s+|this\s+|its\s+|her\s+"
    r"|his\s+|tonight's\s+)?"
    rf"(?:[\w'-]+\s+){{0,4}}?(?:episodes?|scenes?|[Ss]easons?|{PLAIN_NOUNS}|soap|sitcom|comedy"
    r"|finale|opener|pilot|hour|chapters?|instal+ments?|flashbacks?|special|_)(?!\w)"
)
_AS = (
    r"as\s+(?:(?:him|her)sel(?:f)\b|themselves\b|(?!(?:an?\s+"
    r"|the\s+)?(?:(?:executive|co-?|first|guest|new|main)\s*){0,2}(?:guest|host|presenter|witness"
    r"|producer|director|writer|showrunner|composer|favou?rite|front-?runner|reminder|result)s?\b)(?=(?:an?|the"
    r"|her|his|their|one)\s))"
)
_IN_A_ROLE = (
    r"in\s+(?:an?\s+|the\s+|some\s+)?(?:[\w-]+\s+){0,2}?(?:supporting|lead|leading|key|pivotal|important|special"
    r"|minor|major|crucial"
    r"|prominent|significant|negative|double|dual|title|guest|small|smaller|recurring)\s+(?:[\w-]+\s+)?(?:roles?"
    r"|parts?|capacit(?:y|ies))\b"
)
_SMALL = (
    r"(?:cameos?|(?:special|guest|friendly|brief|surprise|small|fleeting|blink-and-you'll-miss-it|uncredited"
    r"|voice)\s+(?:[\w-]+\s+)?"
    r"(?:appearances?|participation|turns?|spots?|slots?|roles?|parts?|stints?|bits?|arcs?)|appearances?|walk-ons?"
    r"|walk-on\s+(?:roles?|parts?)|bit\s+parts?|guest\s+stars?)"
)
_ONLY = r"(?:maybe\s+|only\s+|just\s+|but\s+|all\s+of\s+)*"
_PRAISE = (
    r"(?:notices|raves|reviews|plaudits|praise|acclaim|applause|kudos|nods?|nominations?|awards?|attention|laughs|tears"
    r"|mentions?|headlines|hearts)"
)
_FINE = (
    r"(?:terrific|superb|great|excellent|wonderful|brilliant|perfect(?:ly\s+cast)?|magnetic|hilarious"
    r"|unrecogni[sz]able|outstanding"
    r"|fine|good|strong|impressive|compelling|riveting|mesmeri[sz]ing|electric|effective|memorable|splendid"
    r"|marvel+ous|magnificent"
    r"|remarkable|delightful|touching|moving|chilling|menacing|terrifying|fantastic|fabulous|sensational"
    r"|stellar|solid|sublime"
    r"|a\s+(?:[a-z-]+\s+)?(?:revelation|delight|hoot|treat|joy|standout|knock-?out|scene-stealer|riot"
    r"|discovery|marvel|triumph)"
    r"|at\s+(?:his|her)\s+best|on\s+(?:fine|top|great)\s+form|cast\s+against\s+type|typecast|miscast)"
)

# Rows that say whom somebody plays, and so stand beside the news of the same sentence that they leave.
SAY_THE_ROLE = frozenset({"wears the uniform", "gives life to", "takes the part", "is praised"})

APPEARS = (
    Head(
        "recurs",
        STARRING,
        None,
        r"\b(?:recurs?|recurred|guests|guested|cameos|cameoed"
        r"|guest[\s-](?:stars?(?!(?<=star)\s+[A-Z][\w'.-]+\s[A-Z])|starred|starring|judge[sd]?|judging|hosts|hosted|presents|presented))\b(?!\s+to\b)",
        (
            ("Mina Falk recurred in the first season.", ("Mina Falk",)),
            ("Mina Falk guest judged last year.", ("Mina Falk",)),
        ),
    ),
    Head(
        "in so many episodes",
        STARRING,
        None,
        r"\b(?:(?:appear|feature|figure|pop|turn|show|crop|drop|swing|stop|step|play|seen|heard|work)(?:s|ed|ped|ing"
        rf"|ping)?|swung|swings|is|was|be|comes?|came)\s+(?:(?:up|by|in|on)\s+)?{_SO_MANY}"
        rf"|\b(?:shot|shoots|filmed|films|recorded)\s+{_COUNT}\s+"
        rf"(?:[\w'-]+\s+){{0,2}}?(?:episodes?|scenes?)\b",
        (
            ("Mina Falk dropped by for two episodes.", ("Mina Falk",)),
            ("Mina Falk turns up in just one scene.", ("Mina Falk",)),
        ),
    ),
    Head(
        "is in it too",
        STARRING,
        None,
        r"\bin\s+it,?\s+(?:too|as\s+well)\b|(?<=also\s)in\s+it(?=\s*[.,;]|\s+and\b)",
        (("Mina Falk is in it, too.", ("Mina Falk",)), ("Mina Falk is also in it.", ("Mina Falk",))),
        needs=BE,
    ),
    Head(
        "makes an appearance",
        STARRING,
        None,
        r"\b(?:mak(?:es?|ing)|made|put(?:s|ting)?\s+in|do(?:es|ing)?|did|has|have|had|film(?:s|ed)?|shot|shoots?"
        r"|got|gets?|gives?|gave|contribut(?:es?|ed)|deliver(?:s|ed)?|record(?:s|ed)?|perform(?:s|ed)?"
        r"|(?:seen|featured|appears?|appeared|back)\s+in)\s+"
        r"(?:for\s+)?(?:an?\s+|the\s+|his\s+|her\s+|their\s+|several\s+"
        rf"|two\s+)?(?:[\w'-]+\s+){{0,3}}?{_SMALL}\b(?!\s+(?:on|at|of"
        r"|before)\s+(?!the\s+(?:show|series|soap))|\s+(?:money|fee))",
        (
            ("Mina Falk also puts in a cameo.", ("Mina Falk",)),
            ("Mina Falk does a guest turn in the second season.", ("Mina Falk",)),
            ("Mina Falk has shot for a cameo.", ("Mina Falk",)),
        ),
    ),
    Head(
        "has a part",
        STARRING,
        None,
        rf"\b(?:has|have|had|got|gets?|plays?|played)\s+{_ONLY}(?:an?|the|one|two|three|four|five|six"
        r"|several|another|its)\s+"
        r"(?:[\w'-]+\s+){0,3}?(?:one-off|small|tiny|supporting|guest|recurring|bit|speaking|walk-on|minor|lead|leading"
        r"|title|starring|main|thankless|plum"
        r"|juicy|meaty|showy|pivotal|guest-starring|blink-and-you'll-miss-it)\s+(?:[\w'-]+\s+){0,2}?(?:roles?"
        r"|parts?)\b(?!\s+(?:to\s+play|model|of\b))",
        (("Mina Falk has a one-off part in the third episode as a diver.", ("Mina Falk",)),),
    ),
    Head(
        "has a scene",
        STARRING,
        None,
        rf"\b(?:has|have|had|got|gets?)\s+{_ONLY}(?:an?|the|one|two|three|four|five|six|several|another|its)\s+"
        r"(?:[\w'-]+\s+){0,4}?(?:roles?|parts?|scenes?|(?<!best\s)(?<!good\s)(?<!great\s)(?<!funniest\s)lines"
        r"|leads?)\b(?!\s+(?:to\s+play|of\b|in\s+(?!the\s+(?:[\w'-]+\s+){0,3}?(?:show|series"
        r"|episode|[Ss]eason|drama|finale|opener|soap|run)|[Ss]eason|_|it\b|two|three|one|this|here)|model|with\b))",
        (("The singer Mina Falk gets maybe six lines here.", ("Mina Falk",)),),
        sure=False,
    ),
    Head(
        "tops the bill",
        STARRING,
        None,
        r"\b(?:top(?:s|ped|ping)?|head(?:s|ed|ing)?(?:\s+up)?|lead(?:s|ing)?|led|front(?:s|ed|ing)?|anchor(?:s|ed|ing)?"
        r"|carr(?:y|ies|ied|ying)|complet(?:e|es|ed|ing)|round(?:s|ed|ing)?\s+out|fill(?:s|ed)?\s+out"
        r"|ma(?:ke|kes|de)\s+up|shar(?:e|es|ed)|headlin(?:es?|ed)|top-?lin(?:es?|ed))\s+(?:the|this|its|our)\s+"
        rf"(?:[\w'-]+\s+){{0,5}}?(?:{PLAIN_NOUNS}|call\s+sheet|bill|cast|ensemble|line-?up|company|sitcom"
        r"|comedy|soap|thriller|procedural|pack|leads?|regulars|judging\s+panel|panel|_)(?!\w)"
        r"|\bround(?:s|ed|ing)?\s+(?:things|it|out\s+the\s+rest)(?:\s+out)?\b",
        (
            ("Mina Falk topped the call sheet as a harbor pilot.", ("Mina Falk",)),
            ("Mina Falk and Tom Reyes round things out.", ("Mina Falk", "Tom Reyes")),
            ("Mina Falk, Tom Reyes and Jo Marsh completed the main cast.", ("Mina Falk", "Tom Reyes", "Jo Marsh")),
        ),
    ),
    Head(
        "is a lead",
        STARRING,
        None,
        rf"\b(?:(?:one\s+of\s+)?the\s+(?:(?:{PLAIN_NOUNS})'s\s+)?(?:(?:male|female|main|undisputed|real|true|other"
        r"|biggest|leading)\s+){0,2}"
        r"(?:leads?|stars?|headliners?|heroines?|protagonists?|leading\s+(?:man|lady)|main\s+(?:actors?|stars?|cast)))"
        rf"(?=\s*[.,;]|\s+(?:of\s+(?:the\s+(?:{PLAIN_NOUNS}|piece)|_)|in\s+(?:it|which|the\s+(?:show|series))|here)\b)",
        (("Mina Falk is the lead.", ("Mina Falk",)), ("Mina Falk was one of the stars of the show.", ("Mina Falk",))),
        needs=BE,
    ),
    Head(
        "appears as",
        STARRING,
        None,
        rf"\b(?:(?:pop|turn|show|crop|drop|swing|stop|step|look)(?:s|ed|ped|ing|ping)?\s+(?:up|by|in|on)|swung\s+by"
        rf"|(?:appear|figure|feature)(?:s|ed|ing)?)\s*,?\s+(?:{_AS}|{_IN_A_ROLE})",
        (
            ("Mina Falk pops up as a caller.", ("Mina Falk",)),
            ("Mina Falk and Tom Reyes appear in pivotal roles.", ("Mina Falk", "Tom Reyes")),
        ),
    ),
    Head(
        "is seen as",
        STARRING,
        None,
        rf"\b(?:seen|heard|featured|spotted|glimpsed)\s+(?:briefly\s+|again\s+|too\s+)?(?:{_AS}|{_IN_A_ROLE})",
        (
            ("Mina Falk can be seen as the priest.", ("Mina Falk",)),
            ("Mina Falk is featured in a supporting role.", ("Mina Falk",)),
        ),
        needs=r"\b(?:will|can|may|also|is|are|'s)\b",
        how=Modality.ASSERTED,
    ),
    Head(
        "turns up",
        STARRING,
        None,
        r"\b(?:(?:pop|turn|show|crop|drop|swing|stop|step|look)(?:s|ed|ped|ing|ping)?|swung)\s+(?:up|by|in"
        rf"|on)\s*,?\s+{_WHERE}"
        rf"|\b(?:appear|figure|feature)(?:s|ed|ing)?\s+{_WHERE}",
        (("The singer Mina Falk turns up in the finale.", ("Mina Falk",)),),
        sure=False,
    ),
    Head(
        "is in the finale",
        STARRING,
        None,
        rf"\b(?:seen|heard|featured|spotted|glimpsed)\s+(?:briefly\s+|again\s+|too\s+)?{_WHERE}",
        (("The singer Mina Falk can be seen in the finale.", ("Mina Falk",)),),
        needs=r"\b(?:will|can|may|also|is|are|'s)\b",
        sure=False,
    ),
    Head(
        "takes the part",
        STARRING,
        None,
        r"\b(?:assum(?:es?|ed|ing)|tackl(?:es?|ed|ing)|fill(?:s|ed|ing)?|handl(?:es?|ed|ing)"
        r"|essay(?:s|ed|ing)?|enact(?:s|ed|ing)?"
        r"|perform(?:s|ed|ing)?|undertak(?:es?|ing)|interpret(?:s|ed|ing)?|tak(?:es?|ing)\s+on|took\s+on)\s+(?:the|an?"
        r"|his|her|their|its)\s+"
        r"(?:[\w-]+\s+){0,3}?(?:parts?|roles?|characters?)\b(?!\s+in\s+(?:society|life))",
        (("Mina Falk assumes the part of Iris.", ("Mina Falk",)),),
        how=Modality.ASSERTED,
    ),
    Head(
        "gives life to",
        STARRING,
        None,
        r"\b(?:giv(?:es?|ing)|gave|br(?:ings?|ought|inging)|breath(?:es?|ed|ing)|len(?:ds?|t|ding)"
        r"|provid(?:es?|ed|ing)|does|suppl(?:y|ies|ied))\s+"
        r"(?:new\s+|the\s+|his\s+|her\s+)?(?:life|flesh|voice|body|face|likeness)\s+"
        r"(?:(?:and|as\s+well\s+as|plus)\s+(?:the\s+)?(?:[a-z-]+\s+){1,3})?(?:in)?(?:to|for|of)\b",
        (
            ("Mina Falk will give life to the widow Iris Crane.", ("Mina Falk",)),
            ("Mina Falk provides the voice of Iris.", ("Mina Falk",)),
        ),
        sure=False,
    ),
    Head(
        "is praised",
        STARRING,
        None,
        r"\b(?:dr(?:ew|aws|awn)|earn(?:s|ed)|won|wins|got|gets|garner(?:s|ed)|reap(?:s|ed)|collect(?:s|ed)"
        r"|receiv(?:es|ed)|scor(?:es|ed)|pull(?:s|ed)|deserv(?:es|ed))\s+"
        rf"(?:[\w'-]+\s+){{0,5}}?{_PRAISE}\s+(?:for\s+(?:his|her|their)\s+(?:[\w-]+\s+){{0,2}}?(?:work|turn"
        r"|performance|portrayal|role|part|take)\s+(?:as|of|on)|as)\b"
        rf"|\b(?:[a-z]+ly\s+)?{_FINE}\s+(?:,\s+)?(?:here\s+)?as\s+"
        r"(?!(?:ever|always|usual|an?\s+(?:director|writer|producer))\b)"
        rf"|\b(?:[a-z]+ly\s+)?{_FINE}\s+in\s+(?:the|that|this|his|her)\s+(?:[a-z-]+\s+)?(?:part|role|lead)\b",
        (
            ("Mina Falk drew fine notices for her work as the pilot.", ("Mina Falk",)),
            ("Mina Falk is unrecognisable as Iris.", ("Mina Falk",)),
            ("Mina Falk is marvellous in the part.", ("Mina Falk",)),
        ),
    ),
    Head(
        "wears the uniform",
        STARRING,
        None,
        r"\b(?:wears?|wore|worn|wearing|dons?|donned|pins?|pinned)\s+(?:on\s+)?(?:the\s+"
        r"|[A-Z][\w'-]+(?:\s[A-Z][\w'-]+)?'s\s+)(?:[a-z-]+\s+){0,3}"
        r"(?:of(?=\s+(?:the\s+)?(?:[a-z]+\s+){0,2}[A-Z])|(?<='s\s)[a-z]+\b"
        r"|(?:badge|crown|uniform|habit|collar|robes?|helmet|cape|mask)\b)",
        (("Mina Falk has worn Crane's badge from the start.", ("Mina Falk",)),),
        sure=False,
    ),
    Head(
        "carries it",
        STARRING,
        None,
        r"\b(?:carr(?:y|ies|ied|ying)|held|holds|holding)\s+(?:the|this|it"
        r"|_)\s*(?:[a-z-]+\s+){0,2}?(?:on\s+(?:his|her)\s+(?:shoulders|back)|together\b|alone\b)",
        (("Mina Falk has been carrying this show on her shoulders.", ("Mina Falk",)),),
    ),
)
