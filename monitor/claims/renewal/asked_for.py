"""What somebody is asked, told or hoped to do is not done: "fans urge Odeo to renew it", "Odeo must renew it"."""

from __future__ import annotations

import re

from monitor.claims.quick import quick
from monitor.claims.words.audience import VIEWERS

# The verb as one is asked with it: "renew", not "renewed", "renewal", "renews".
_BARE = re.compile(
    r"(?:renew|re-?order|order|pick\s|bring\s|save|rescue|revive|extend|approve|green-?light|commission|recommission|give|make"
    r"|produce|cancel|axe|scrap)\b(?!-)",
    re.IGNORECASE,
)
_ADVERB = r"(?:(?:\w+ly|also|even|ever|just|soon|finally|actually|and\s+\w+)\s+){0,2}"
_TO = quick(rf"\bto\s+{_ADVERB}$", re.IGNORECASE)
# What stands between who is asked and "to": a name or two, no clause of its own, and no verb that says that it worked.
_WORKED = (
    r"(?:decided|decision|cho(?:se|sen)|opted|agreed|elected|voted|convinced|persuaded|prompted|led|caused|enabled|forced|inspired"
    r"|helped|compelled|managed|pledged|vowed|promised)"
)
_CLAUSE = r"(?:and|but|so|when|after|as|because|before|which|who|has|have|had|was|were)"
_WHOM = rf"(?:(?!{_WORKED}\b|{_CLAUSE}\b)[\w'$+&.-]+(?:,\d+)*\s+)"
_WISHES = (
    # "fans urge Hulu to", "the cast begged Hulu to", "Falk called on Hulu to"
    r"urg(?:e[sd]?|ing)|beg(?:s|ged|ging)?|ask(?:s|ed|ing)?|implor(?:e[sd]?|ing)|plead(?:s|ed|ing)?|pled|pleas?|petition(?:s|ed|ing)?"
    r"|calls?|called|calling|appeal(?:s|ed|ing)?|lobb(?:y|ies|ied|ying)|press(?:es|ed|ing)|pressur(?:e[sd]?|ing)|push(?:es|ed|ing)?"
    r"|campaign(?:s|ed|ing)?|demand(?:s|ed|ing)?|tell(?:s|ing)?|told|advis(?:e[sd]?|ing)|encourag(?:e[sd]?|ing)"
    r"|challeng(?:e[sd]?|ing)|dar(?:e[sd]?|ing)|beseech\w*|pray(?:s|ed|ing)?|recommend(?:s|ed|ing)?|invit(?:e[sd]?|ing)"
    # "fans want Hulu to", "they would love Hulu to", "we are waiting for Hulu to", "the show is begging Hulu to"
    r"|want(?:s|ed|ing)?|wish(?:es|ed|ing)?|hop(?:e[sd]?|ing)|lov(?:e[sd]?|ing)|like[sd]?|long(?:s|ed|ing)|need(?:s|ed|ing)?|wait(?:s|ed"
    r"|ing)?|dream(?:s|ed|ing)?|desire[sd]?|expects?|expecting|expected(?=\s+[\w'+&-]+\s+to)|trust(?:s|ing)?"
    # "Falk signed a letter to Hulu to", "there is pressure on Hulu to", "a reason for Hulu to", "there is room to"
    r"|letters?|pressure|reasons?|chances?|opportunit(?:y|ies)|incentive|argument|case|room|ability|power|right|rights|duty|responsibility"
    r"|temptation|desire|willingness|possible|impossible|enough(?!\s+for)(?=\s+interest)|attempt(?:s|ed|ing)?"
    # "is considering a plan to", "there is talk to", "it is up to Hulu to", "a movement to"
    r"|consider(?:s|ed|ing)?|discuss(?:es|ed|ing)?|weigh(?:s|ed|ing)?|mull(?:s|ed|ing)?|explor(?:e[sd]?|ing)|talk|(?<=is\s)up"
    r"|movement|vote|poll|stands"
    # "pitched a plan to", "is shopping it around to", "it takes nerves to", "has a month to"; not "has a deal to"
    r"|pitch(?:es|ed|ing)?|shop(?:s|ped|ping)|lacks?|(?<=it\s)takes|(?:has|have|had)\s+(?:an?|the|until|till|no|some|time|\d+|one|two|three)"
    r"(?!\s+(?:\w+\s+)?(?:deal|pact|agreement)\b)"
)
# Who would, but does not yet: "is trying to", "has yet to", "is eager to", "failed to", "cannot afford to".
_NOT_YET = (
    r"(?:tr(?:y|ies|ied|ying)|yet|fail(?:s|ed|ing)?|refus(?:e[sd]?|ing)|declin(?:e[sd]?|ing)|work(?:s|ed|ing)?|fight(?:s|ing)?|fought"
    r"|struggl(?:e[sd]?|ing)|battl(?:e[sd]?|ing)|seek(?:s|ing)?|sought|look(?:s|ed|ing)?|threaten(?:s|ed|ing)?|afford|ought|ha(?:s|ve|d)"
    r"|having|got|used|how|whether|what|when|where|why|or|not|if|than|supposed|meant|unlikely|reluctant|unable|unwilling|eager|keen"
    r"|willing|ready|open|free|desperate|anxious|hopeful|tempted|obliged|obligated|welcome|(?<!was\s)(?<!were\s)(?<!been\s)able"
    r"|in\s+(?:an?\s+|no\s+)?(?:\w+\s+)?(?:position|mood|hurry|rush)"
    # "it is wise to", "too early to", "it makes sense to"
    r"|wise|smart|foolish|easy|easier|hard|harder|difficult|tough|wrong|best|better|good|great|nice|sensible|logical|crazy|mad|silly"
    r"|premature|important|essential|vital|crucial|necessary|risky|cheap|cheaper|expensive|costly|sense|too\s+\w+|worth"
    # "the best way to", "it was a mistake to", "lacks the courage to"
    r"|ways?|place|means|ideas?|mistake|error|shame|courage|guts|nerve|money|budget)"
)
# Who is asked or would like to. All else with "to" is done, or will be: "decided to", "managed to", "Odeo to".
_TO_DO = quick(
    # what viewers do with "to" never is: "20,000 fans have signed to save it"
    rf"(?:^\W*|\b(?:{VIEWERS}|followers)\s+(?:(?:have|had|are|were|has|who)\s+)?{_WHOM}{{1,8}}?|\b(?:{_WISHES})\s+{_WHOM}{{0,6}}?(?:for\s+{_WHOM}{{1,4}}?)?|\b{_NOT_YET}\s+(?:for\s+{_WHOM}{{1,3}}?)?)to\s+{_ADVERB}$",
    re.IGNORECASE,
)
# "Found the money to renew it" is done, "needs the money to" is not; "paid enough to".
_HAS_FOUND = quick(
    rf"(?<!fans\s)(?<!viewers\s)\b(?:found|raised|secured|got\s+together|came\s+up\s+with|put\s+up)\s+{_WHOM}{{1,4}}?to\s+{_ADVERB}$",
    re.IGNORECASE,
)
# "It is time to renew it", "it is time for Odeo to renew it".
_TIME_TO = quick(r"\b(?:it(?:'s|\s+is)|high|about)\s+time\b[^.;,]{0,30}$", re.IGNORECASE)
_WORD = r"(?!(?:and|but|so|then|when|after|as|because|before|until|which|who)\b)[\w'+&-]+\s+"
_BEGS = (
    r"\b(?:beg(?:s|ged|ging)?|pray(?:s|ed|ing)?|plead(?:s|ed|ing)?|pled|pleas?|urg(?:e[sd]?|ing)|implor(?:e[sd]?|ing)"
    r"|clamou?r(?:s|ed|ing)?|lobb(?:y|ies|ied|ying)|appeal(?:s|ed|ing)?|press(?:ed|es|ing)|pressur(?:e[sd]?|ing)"
    r"|calls?|calling|called|cr(?:y|ies|ying))"
)
# What is asked for right behind "for": "for it to be" + "renewed", "for a" + "renewal"; a clause behind "that".
_FOR_THAT = (
    rf"(?:for\s+(?:(?:{_WORD}){{1,6}}?(?:to\s+(?:be|get)\s+(?:\w+ly\s+)?)|(?:(?:an?|the|its|another|more|one|some)\s+)*)"
    rf"|that\s+(?:{_WORD}){{1,6}}?)$"
)
_ASKED = quick(
    # "must renew it", "please, renew it", "let's bring it back"
    r"(?:\b(?:must|please|let's|let\s+us|why\s+not|ought\s+to)(?:,?\s+(?-i:[A-Z])[\w+]*)?,?\s+(?:\w+ly\s+)?$"
    # "fans are begging for it to be renewed", "praying that it gets renewed", "a plea for a" + "renewal"; with nothing
    # asked for they are words of other news: "said in a press release that it" + "renewed", "its broad appeal helped"
    rf"|{_BEGS}\s+(?:(?:to|with|on|at|upon)\s+)?(?:{_WORD}){{0,4}}?{_FOR_THAT})",
    re.IGNORECASE,
)
_HAS = re.compile(r"\b(?:has|have|had)\s+(?:\w+\s+)?$")


def is_asked_for(ahead: str, words: str) -> bool:
    """Whether what ``words`` say is asked for, by what stands before them in their clause."""
    if _BARE.match(words) and _TO.search(ahead):
        return bool(_TIME_TO.search(ahead) or (_TO_DO.search(ahead) and not _HAS_FOUND.search(ahead)))
    return bool(_ASKED.search(ahead)) and not _HAS.search(ahead)
