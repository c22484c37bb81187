"""What somebody is asked, told or hoped to do is not done: "fans urge Odeo to renew it", "Odeo must renew it"."""

from __future__ import annotations

import re

from monitor.claims.quick import quick

# The verb as one is asked with it: "renew", not "renewed", "renewal", "renews".
_BARE = re.compile(
    r"(?:renew|re-?order|order|pick\s|bring\s|save|rescue|revive|extend|approve|green-?light|commission|recommission|give|make"
    r"|produce|cancel|axe|scrap)\b(?!-)",
    re.IGNORECASE,
)
_ADVERB = r"(?:(?:\w+ly|also|even|ever|just|soon|finally|actually|and\s+\w+)\s+){0,2}"
_TO = quick(rf"\bto\s+{_ADVERB}$", re.IGNORECASE)
# What says with "to" that it is done, or will be: "has decided to renew it", "is expected to renew it", "Odeo to …".
_DONE = quick(
    r"(?:\b(?:decid(?:ed?|es|ing)|decision|cho(?:ose|oses|se|sen|osing)|opt(?:s|ed|ing)?|agree(?:s|d|ing|ment)?|elect(?:s|ed)?"
    r"|mov(?:e|es|ed|ing)|vot(?:e|es|ed)|deal|(?:made|makes)\s+the\s+(?:call|move)|set|going|poised|prepared|preparing"
    r"|plan(?:s|ned|ning)?|about|expected|likely|tipped|said|reported|rumou?red|believed|understood|thought|continu(?:e|es|ed)"
    r"|went\s+on|go(?:es)?\s+on|quick|happy|glad|pleased|proud|excited|thrilled|delighted|first|latest|network|streamer|channel"
    r"|confident|slated|due|committed|intend(?:s|ed)?|option|promis(?:e[sd]?|ing)|return(?:s|ed|ing)?|announce[sd]?"
    r"|swoop(?:s|ed)?|step(?:s|ped)\s+in|came\s+in|rescue|talks|negotiations|close[sr]?|bid|effort|attempt|offer(?:s|ed)?"
    r"|seem(?:s|ed)?|appear(?:s|ed)?|hesitate|time|weeks|months|days)"
    r"|\b(?:decid(?:ed?|es|ing)|decision|chosen?|opted|agreed|elected|voted|deal|option|convinced|persuaded|prompted|led|caused|allowed|enabled|forced|inspired|helped|compelled|took|waited|enough)\b"
    r"[^.;,]{0,40}?"
    r"|^\W*(?:(?-i:[A-Z])[\w.+&'-]*\s+){0,3}(?-i:[A-Z])[\w.+&'-]*)\s+to\s+(?:\w+ly\s+|also\s+|soon\s+|finally\s+)?$",
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
        return _TIME_TO.search(ahead) is not None or not _DONE.search(ahead)
    return bool(_ASKED.search(ahead)) and not _HAS.search(ahead)
