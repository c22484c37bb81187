"""How a sentence puts what it says: the words that make a fact a guess or a rumour, in two tables."""

from __future__ import annotations

import re

from monitor.claims.quick import part, quick
from monitor.model import Modality

# Verbs behind which another is no fact: where that makes it a guess, the words that do so; and one that does.
MODALS = {
    "may": (r"(?-i:\bmay\b)", "Season 2 may come in spring."),
    "might": (r"\bmight\b", "Season 2 might come in spring."),
    "could": (r"\bcould\b(?! only)", "Season 2 could come in spring."),
    "should": (r"\bshould\b", "Season 2 should come in spring."),
    "would": (r"\bwould\b", "Season 2 would come in spring."),
    "ought to": (r"\bought to\b", "Season 2 ought to come in spring."),
    "can": (None, "Filming can go on."),
    "cannot": (None, "Filming cannot go on."),
    "must": (None, "Filming must go on."),
    "shall": (None, "Filming shall go on."),
    "will": (None, "Filming will go on."),
    "need to": (None, "The cameras need to roll."),
    "needs to": (None, "Filming needs to go on."),
    "have to": (None, "The cameras have to roll."),
    "has to": (None, "Filming has to go on."),
}
# The article itself calls it unconfirmed.
RUMOUR_WORDS = (
    r"rumou?rs?\b",
    r"rumou?red\b",
    r"reportedly",
    r"allegedly",
    r"supposedly",
    r"\bleak(?:s|ed)?\b",
    r"insiders?\b",
    r"unnamed source",
    r"anonymous",
    r"does not wish to be named",
    r"sources? (?:say|said|claim|tell|told|close to)",
    r"according to (?:social media|sources|insiders|rumou?rs|some reports|unconfirmed)",
    r"per (?:the )?(?:some )?(?:sources|reports|rumou?rs|insiders|leaks)",
    r"(?:names?|being) (?:floated|mooted|bandied)",
    r"floated\b",
    r"chatter\b",
    r"(?:tipster|leaker|mole|forum|redditor|reddit)\w*\b",
    r"(?:magazine|gossip|tabloid|yellow) press",
    r"no(?:body| one) has confirmed",
    r"talk, (?:so far )?(?:un|not )confirmed",
    r"unconfirmed (?:report|rumou?r|source)",
    r"(?:unverified|not (?:been )?(?:verified|confirmed) by|unsubstantiated)",
    r"word (?:is|has it)\b",
    r"there(?:'s| is| was) (?:some |much )?talk (?:that|of)\b",
    r"buzz (?:is|has it|that|about|around|on)\b",
    r"a little bird(?:ie)?\b",
    r"tabloids? (?:wrote|says?|said|claim(?:s|ed)?|report(?:s|ed)?|has|have)\b",
    r"(?:making|doing) the rounds\b",
    r"blind items?\b",
    r"it(?:'s| is| was) (?:being |also |widely )?(?:claimed|alleged|whispered)\b",
    r"according to (?:the |a )?(?:columnist|tipster|gossip|tabloid)",
    r"(?:it(?:'s| is) )?(?:also |widely )?believed that\b",
    r"claims? (?:that|of)\b(?! responsibility)",
    r"(?:tabloid|press|media|online) (?:reports?|stories|claims)\b",
    r"is said to\b",
    r"are said to\b",
    r"(?:speculation|speculated|whispers?|gossip)\b",
)
# The article's own guess, hope or likelihood.
GUESS_WORDS = (
    *(guess for guess, _ in MODALS.values() if guess),
    r"\blikely\b",
    r"\bunlikely\b",
    r"\bprobabl[ye]\b",
    r"\bpossibl[ye]\b",
    r"\bperhaps\b",
    r"\blikelihood\b",
    r"\bin all probability\b",
    r"\bwith (?:any|a bit of|some) luck\b",
    r"\bhardly be\b",
    r"\bmaybe\b",
    r"\bhop(?:e|es|ed|ing|eful|efully)\b",
    r"\bexpect(?:s|ed|ing|ations?)?\b",
    r"\banticipat(?:e|es|ed|ing)\b",
    r"\bpredict(?:s|ed|ions?)?\b",
    r"\bguess(?:es|ing)?\b",
    r"\bassum(?:e|es|ed|ing)\b",
    r"\bestimat(?:e|es|ed)\b",
    r"\bsuggests?\b",
    r"\bseems?\b",
    r"\bappears? to\b",
    r"\blooks? (?:like|as if|as though|set)\b",
    r"\bchances are\b",
    r"\bwe (?:think|believe|don't think|can't see|bet)\b",
    r"\b(?:I|fans|viewers) (?:think|believe|reckon)\b",
    r"\bif\b",
    r"\bpencil+ed in\b",
    r"\btentative(?:ly)?\b",
    r"\bin (?:early |final |advanced )?(?:talks|negotiations)\b",
    r"\btarget(?:ed|ing|s)?\b",
    r"\beyeing\b",
    r"\bdon't be (?:stunned|surprised)\b",
    r"\bour money's on\b",
    r"\bbet(?:ting)? on\b",
    r"(?:\bnot|n't) be surprised\b",
    r"\bup in the air\b",
    r"\bpotential(?:ly)?\b",
    r"\bhardly be missing\b",
    r"\bprojected\b",
    r"\blikeli(?:er|est)\b",
    r"\b(?:safest|safe|best) bet\b",
    r"\bon the cards\b",
    r"\bwith (?:any |a bit of |some )?luck\b",
    r"\bthe (?:most|best|earliest) we (?:can|dare)\b",
)
# A guess-word in these is none: what was expected and then came, or a phrase that only sounds like one.
NOT_A_GUESS = (
    r"as expected",
    # reported speech: "it was announced that she would join"
    r"(?:announced|confirmed|revealed|told|said|learned|reported)[^.;]{0,40}?\bthat\b[^.;]{0,60}?\bwould\b",
    # … or without "that"
    (
        r"(?:announced|confirmed|revealed|told \w+|said|learned|reported|promised|call from[^.;]{2,30}):?"
        r"(?: (?:on|in|last|this) \w+(?: \d+)?)?:? (?:it|they|there|he|she) would\b"
        r"(?! (?:love|like|be (?:nice|great|happy|fun|a shame)))"
    ),
    r"long-expected",
    r"would(?:n't| not) (?:be(?! surprised)|have)",
    r"could(?:n't| not)",
    r"even if",
    r"would rather",
    r"may have (?:seen|noticed|heard|missed|known)",
    r"you (?:may|might) (?:know|remember|recognis?ze|have)",
    r"if you(?:'re|'ve| are| have| want| like| love| need| haven't)?\b",
    r"as if\b",
)

# "As Finn, who seems to know too much, and may be dead, …": of Finn alone, as far as the comma behind it.
_AS_FAR = r"(?:[^,;()\s]|\s(?!-))*"
_WHO = quick(rf",\s(?:who|whose|whom)\s{_AS_FAR}(?:,\s(?:and|or|but)\s(?:{'|'.join(MODALS)})\b{_AS_FAR})*")

_RUMOUR = quick("|".join(RUMOUR_WORDS), re.IGNORECASE)
_GUESS = quick("|".join(GUESS_WORDS), re.IGNORECASE)
_NO_GUESS = quick("|".join(NOT_A_GUESS), re.IGNORECASE)


def modality(sentence: str, span: tuple[int, int], clause: tuple[int, int]) -> Modality:
    """How the clause around ``span`` puts it. A rumour may be named anywhere before it in the sentence."""
    if _RUMOUR.search(sentence, 0, max(span[1], clause[1])):
        return Modality.RUMOURED
    aside = _WHO.search(sentence, span[1], clause[1])
    if is_guess(part(sentence, clause[0], aside.start() if aside else clause[1])):
        return Modality.EXPECTED
    if aside and is_guess(part(sentence, aside.end(), clause[1])):
        return Modality.EXPECTED
    return Modality.ASSERTED


def is_rumour(text: str) -> bool:
    """Whether ``text`` is put as one."""
    return bool(_RUMOUR.search(text))


def is_guess(text: str) -> bool:
    """Whether ``text`` hedges."""
    return bool(_GUESS.search(_NO_GUESS.regex.sub(" ", text) if _NO_GUESS.search(text) else text))


# --- What is put as not true

_DENIED_BEFORE = quick(
    r"\b(?:no\s+truth\s+(?:in|to)|denie[sd]|denying|dismiss(?:ed|es)|refut(?:ed|es)|sho(?:t|ots)\s+down|reject(?:ed|s)"
    r"|debunk(?:ed|s)|quash(?:ed|es)|(?:not|n't)\s+true\s+that|untrue\s+that"
    r"|poured\s+cold\s+water\s+on|rubbish(?:ed|es)"
    r"|(?:false|wrong|bogus|fake)\s+(?:reports?|rumou?rs?|claims?))\b[^.;]{0,80}$",
    re.IGNORECASE,
)
_DENIED_AFTER = quick(
    r"^[^.;]{0,40}?\b(?:(?:is|are|was|were|been)\s+(?:\w+\s+)?(?:(?:not|never)\s+true|untrue|false|wrong|nonsense"
    r"|baseless|unfounded|denied|dismissed|a\s+hoax|fake)|(?:has|have)\s+no\s+basis)\b",
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


def contradicted(sentence: str, span: tuple[int, int]) -> bool:
    """Whether what stands at ``span`` is put as not true: "NBC denied that …", "contrary to reports, nobody …"."""
    if _DENIED_BEFORE.search(sentence, 0, span[0]) or _DENIED_AFTER.search(sentence[span[1] :]):
        return True
    return bool(_CONTRARY.search(sentence)) and negated(sentence, span, (0, len(sentence)), reach=60)
