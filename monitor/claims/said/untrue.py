"""What is put as not true: "NBC denied that …", "contrary to reports", and a plain "not"."""

from __future__ import annotations

import re

from monitor.claims.quick import quick
from monitor.claims.words.rumours import ARE_OVER, FEARS, RUMOURS

# "Hulu denied that it was cancelled, and" + "has ordered a third season": what has a verb of its own is not denied.
_AND_SAYS = (
    r",?\s(?:and|but)\s(?:(?:it|they|he|she)\s)?(?:also\s|now\s)?(?:says?|said|saying|insist(?:s|ed)|confirm(?:s|ed)|announce[sd]?|has|have|had|is|will"
    r"|order(?:s|ed)|renew(?:s|ed)|promise[sd]|add(?:s|ed))\b"
)
_DENIED_BEFORE = quick(
    r"\b(?:no\s+truth\s+(?:in|to)|there(?:'s|\s+is)\s+nothing\s+(?:in|to)|denie[sd]|denying|dismiss(?:ed|es)|refut(?:ed|es)|sho(?:t|ots)\s+down|reject(?:ed|s)"
    r"|debunk(?:ed|s)|quash(?:ed|es)|(?:not|n't)\s+true\s+that|untrue\s+that"
    r"|poured\s+cold\s+water\s+on|rubbish(?:ed|es)|hit(?:s)?\s+(?:back|out)\s+at|push(?:es|ed)\s+back\s+(?:on|against)"
    # who had said so takes it back, or was wrong
    r"|(?:retract(?:s|ed)|withdr(?:ew|awn|aws)|t(?:ook|akes|aken)\s+back|correct(?:s|ed)|apologi[sz](?:es|ed)\s+for|deleted|pulled)\s+"
    r"(?:its|the|an?|his|her|their)\s+(?:\w+\s+)?(?:reports?|stor(?:y|ies)|claims?|articles?|posts?|tweets?|headlines?)"
    r"|(?:wrongly|incorrectly|falsely|mistakenly|erroneously|inaccurately)\s+(?:reported|reports|said|says|claimed|claims|wrote|told"
    r"|suggested|announced|stated)"
    r"|(?:was|were)\s+(?:wrong|mistaken|incorrect)\s+(?:to\s+(?:report|say|claim|write|suggest)|in\s+(?:reporting|saying|claiming))"
    rf"|(?:false|wrong|bogus|fake)\s+(?:\w+\s+)?(?:reports?|rumou?rs?|claims?|posts?|tweets?|stor(?:y|ies)|headlines?|accounts?))\b(?:(?!{_AND_SAYS})[^.;:]){{0,80}}$",
    re.IGNORECASE,
)
# What is untrue; and what may be regretted as well as untrue: "it was wrong".
_UNTRUE = (
    r"(?:(?:not|never|n't)\s+(?:\w+\s+)?(?:true|correct|accurate|so|the\s+case)|untrue|false|incorrect|inaccurate|nonsense|rubbish|baseless"
    r"|unfounded|made\s+up|a\s+(?:hoax|fake|fabrication)|fake|invented|far\s+from\s+(?:true|the\s+truth))"
)
_WRONG = rf"(?:{_UNTRUE}|wrong|mistaken|a\s+mistake)"
_IT = (
    r"(?:it|that|this|those|these|they|(?:the|that|this|those|these|such)\s+(?:\w+\s+)?(?:reports?|claims?|stor(?:y|ies)|rumou?rs?|news|posts?"
    r"|talk|headlines?))"
)
_SOMEBODY = r"(?!(?:\w+\s+){0,2}(?:fans|viewers|critics|people|many|some|audiences)\b)(?:[\w'&+-]+\.?\s+){1,5}?"
# "It was cancelled, a report said, but" + "Hulu says it is not true"; "…, which Hulu denies"; "; that is false".
_REFUTED = quick(
    r"^(?:(?!,\s(?:and|but)\b)[^.;]){0,70}?(?:[,;]\s+|\s-\s+|\s(?=but\b|according\b))(?:"
    rf"(?:(?:but|yet|though|although|however),?\s+)?(?:{_SOMEBODY}(?:says?|said|insist(?:s|ed)|maintain(?:s|ed)|replied|answered|stress(?:es|ed)"
    rf"|confirm(?:s|ed))\s+(?:\w+day\s+|on\s+\w+\s+)?(?:that\s+)?)?{_IT}(?:'s|\s+(?:is|was|are|were|is|wasn|isn|aren|weren)|\s+turned\s+out\s+to\s+be"
    rf"|\s+proved(?:\s+to\s+be)?)\s*(?:\w+ly\s+|all\s+|simply\s+)?{_WRONG}(?=\s*[.,;!\"']|\s*$|\s+(?:at\s+all|and|as)\b)"
    rf"|(?:which|(?:but|though|although|yet)\s+|an?\s+(?:claim|report|story|rumou?r|suggestion)\s+(?:that\s+|which\s+)?|something\s+(?:that\s+)?|(?<=;\s)"
    rf"|according\s+to\s+an?\s+(?:\w+\s+)?(?:claim|report|story|rumou?r|post|tweet)\s+(?:that\s+|which\s+)?)\s*{_SOMEBODY}"
    r"(?:(?:has|have|had|since|later|quickly|promptly|swiftly|flatly|firmly|strongly|already|now)\s+)*"
    rf"(?:(?:den(?:y|ies|ied)|dismiss(?:es|ed)?|reject(?:s|ed)?|refute[sd]?)(?:\s+(?:it|that|this|them|{_IT}))?(?=\s*[.,;!\"']|\s*$|\s+(?:as|on|at|in)\b)"
    rf"|(?:call(?:s|ed)?|label+ed|brand(?:s|ed)|described?|describes)\s+(?:{_IT}\s+)?(?:as\s+)?(?:\w+ly\s+)?(?:\"\s*)?{_WRONG})\b)",
    re.IGNORECASE,
)
_DENIED_AFTER = quick(
    r"^(?:(?!,\s(?:and|but|while|though)\b)[^.;]){0,40}?\b(?:(?:is|are|was|were|been)\s+(?:\w+\s+)?(?:(?:not|never)\s+true|untrue"
    r"|false|wrong|nonsense|baseless|unfounded|denied|dismissed|retracted|withdrawn|made\s+up|invented|a\s+hoax|fake|far\s+from\s+(?:true|the\s+truth)"
    r"|not\s+(?:accurate|correct))"
    r"|(?:is|are|was|were)n't\s+(?:\w+\s+)?(?:true|accurate|correct)|(?:has|have)\s+no\s+basis"
    r"|could(?:n't|\s+not)\s+be\s+f[au]rther\s+from\s+(?:the\s+truth|true))\b",
    re.IGNORECASE,
)
# "Hulu, which had denied reports of trouble," + "cancelled it": what is denied ends with the comma.
_DENIED_ASIDE = quick(
    r"\b(?:which|who|having|after|despite|(?:although|though|after)\s+(?:it|they|\w+))\s+(?:(?:had|has|first|earlier|long|once|having|for\s+\w+)\s+)*"
    r"(?:denied|denying|dismiss(?:ed|ing)|refut(?:ed|ing)|reject(?:ed|ing)|quash(?:ed|ing)|shot\s+down)\b[^.;,]{0,80},[^.;]*$",
    re.IGNORECASE,
)
# "Rumours that it is" + "cancelled" + "are over", "have been put to rest", "proved to be wrong".
_OVER_BY_NOW = quick(
    # at the beginning, or behind "the": "Odeo claims that it was cancelled, as the hype is over" is another thing
    rf"(?:\b(?:{RUMOURS}|reports?)|(?:^\W*|\b(?:the|all|any|those|these|some|such|recent)\s+)(?:{FEARS}))\b[^.;:,]{{0,120}}?\b{ARE_OVER}\b",
    re.IGNORECASE,
)
_CONTRARY = quick(
    r"\b(?:contrary\s+to|despite|in\s+spite\s+of)\s+(?:[\w-]+\s+){0,3}?(?:reports?|rumou?rs?|claims?|gossip"
    r"|speculation|what\s+you)\b",
    re.IGNORECASE,
)
_NOT = quick(
    r"n't\b|\b(?:not(?!\s+(?:only|just)\b)|never|no(?!\s+(?:surprise|doubt|secret|less)\b)|nor|neither|nobody"
    r"|none|no\s+one|nothing|without|hardly|yet\s+to)\b",
    re.IGNORECASE,
)


def negated(sentence: str, span: tuple[int, int], clause: tuple[int, int], *, reach: int = 30) -> bool:
    """Whether a "not" stands in the words at ``span``, or up to ``reach`` characters before them in their clause."""
    return bool(_NOT.search(sentence[max(clause[0], span[0] - reach) : span[1]]))


# The same in a sentence of its own: "Hulu said on Thursday that it is not true.", "The network has denied the report."
_WHEN = r"(?:(?:on|last|this|late|early)\s+\w+\s+)?"
_LATELY = r"(?:(?:has|have|had|since|later|quickly|promptly|swiftly|flatly|firmly|strongly|now|already|also)\s+)*"
_REFUTES = quick(
    r"^\W*(?:(?:but|however|yet|today|now),?\s+)?(?:"
    rf"(?:[\w'&+-]+\.?\s+){{1,6}}?{_LATELY}{_WHEN}(?:says?|said|insist(?:s|ed)|maintain(?:s|ed)|replied|confirm(?:s|ed)|told\s+\S+)\s+{_WHEN}(?:that\s+)?"
    rf"{_IT}(?:'s|\s+(?:is|was|are|were)|n't)\s+(?:\w+ly\s+)?{_UNTRUE}(?=\s*[.,;!\"']|\s*$)"
    rf"|(?:[\w'&+-]+\.?\s+){{1,6}}?{_LATELY}(?:den(?:y|ies|ied)|dismiss(?:es|ed)|reject(?:s|ed)|refute[sd])\s+{_IT}"
    r"(?=\s*[.,;!\"']|\s*$|\s+(?:on|as|at|in|this|last|and)\b)"
    r"|(?:the|that|this|those|these)\s+(?:\w+\s+)?(?:reports?|claims?|stor(?:y|ies)|rumou?rs?|posts?)\s+(?:is|was|are|were)\s+wrong"
    r"(?=\s*[.,;!\"']|\s*$))",
    re.IGNORECASE,
)
# "Hulu called a report that it was" + "cancelled" + '"pure fiction"'
_CALLS_IT = quick(
    r"\b(?:call(?:s|ed)?|label+(?:s|ed)|brand(?:s|ed))\s+(?:an?|the|those|these|such|any|all)?\s*(?:\w+\s+)?(?:reports?|claims?|rumou?rs?|stor(?:y|ies)"
    r"|suggestions?|speculation)\b[^.;]{0,70}$",
    re.IGNORECASE,
)
_FICTION = re.compile(
    rf"\s+[\"']*(?:(?:pure|total|utter|complete|\w+ly|just|mere)\s+)?(?:fiction|{_WRONG})\b", re.IGNORECASE
)


def refuted(sentence: str, span: tuple[int, int]) -> bool:
    """Whether somebody calls it untrue in the clause behind: "a report said, but NBC says that it is not true"."""
    return bool(_REFUTED.search(sentence[span[1] :]))


def refutes(sentence: str) -> bool:
    """Whether it calls untrue what the sentence before it tells as another's report."""
    return bool(_REFUTES.search(sentence))


def contradicted(sentence: str, span: tuple[int, int]) -> bool:
    """Whether what stands at ``span`` is put as not true: "NBC denied that …", "contrary to reports, nobody …"."""
    behind = sentence[span[1] :]
    if _DENIED_BEFORE.search(sentence, 0, span[0]) and not _DENIED_ASIDE.search(sentence, 0, span[0]):
        return True
    if _DENIED_AFTER.search(behind) or _REFUTED.search(behind):
        return True
    if any(over.start() < span[0] and span[1] <= over.end() for over in _OVER_BY_NOW.finditer(sentence)):
        return True
    if _FICTION.match(behind) and _CALLS_IT.search(sentence, 0, span[0]):
        return True
    return bool(_CONTRARY.search(sentence)) and negated(sentence, span, (0, len(sentence)), reach=60)
