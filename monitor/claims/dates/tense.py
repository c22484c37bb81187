"""Whether the words around a date tell of what has happened or of what is to come.

A date without a year needs this: "released in September", read in June, is last year's September; "arrives in
September" is this year's. The cue nearest to the left in the same clause decides, else the first one to the right.
"""

from __future__ import annotations

import re
from typing import Literal

from monitor.claims.quick.compiler import compiled
from monitor.claims.text.fold import plain
from monitor.claims.words.shows import NOUNS

Tense = Literal["past", "future"]

# A future cue takes the verb behind it along, so that "will be released" is no "released".
_FUTURE = (
    r"(?:you|we|they|it|i|he|she|fans|viewers)'ll (?:[a-z]+ )?[a-z]+",
    (
        r"(?:will|'ll|won't|shall|may|might|could|should|would|can|must)"
        r"(?: (?:not|also|be|have|now|then|finally|soon|first|only|just|all|still|[a-z]{2,9}ly)){0,4} [a-z]+"
    ),
    r"(?:set|due|slated|scheduled|expected|planned|pencilled|tipped|likely|going) (?:to(?: be)? [a-z]+|for|in|on)",
    r"confirmed for",
    (
        r"(?:moved|pushed|delayed|postponed|brought|shifted|rescheduled|bumped|put|held|slipped)(?: (?:up|back"
        r"|forward|out))? "
        r"(?:to|until|into|from)"
    ),
    (
        r"(?:planned|scheduled|proposed|provisional|projected|target) (?:(?:air|start|release|premiere|launch|debut"
        r"|transmission|tx) )?(?:date|slot|window|premiere|release|launch|debut)s?"
    ),
    r"(?:has|have) been (?:set|given|dated|slotted|scheduled|confirmed|named|announced|handed|fixed|booked|locked in)",
    r"do(?:es)?(?:n't| not) [a-z]+",
    r"(?:aim(?:s|ed|ing)?|hop(?:es?|ed|ing|eful)) for",
    r"(?:available|running|back|on|watch|stream|see|catch) (?:[a-z0-9]+ ){0,4}from",
    r"(?:wait|waiting|counting on|count on)",
    r"(?<!went )to (?:be [a-z]+|premiere|debut|air|launch|arrive|return|stream|land|drop|hit|start|begin|follow)",
    # the present, passive or going on: "is released on May 9", "are returning in May", "is to debut in May"
    (
        r"(?:is|are|'re|gets?)(?: (?:also|now|both|all|finally|officially|being)){0,2} "
        r"(?:released|broadcast|shown|aired|launched|unveiled|streamed|screened|televised|telecast|published|added"
        r"|returning|coming|arriving|premiering|debuting|launching|airing|dropping|landing|starting|beginning|opening"
        r"|heading|headed|streaming|releasing|ending|closing|concluding|bowing|kicking)"
    ),
    r"(?:is|are|'re) to [a-z]+",
    r"upcoming|coming|forthcoming|next",
    (
        r"(?:arrive|premiere|debut|return|launche|drop|stream|air|land|start|begin|kick|hit|come|open|end"
        r"|wrap|resume|follow|close|bow|kick|roll|continue|last)s|says goodbye|bids farewell"
        r"|goes (?:out|live|up|on|to)|(?:is|are|'s|'re) (?:[a-z]+ )?back"
    ),
)
# Not "the hit drama".
_HIT = rf"hit(?! (?:{NOUNS})(?![a-z]))"
_PAST = (
    (
        r"premiered|debuted|aired|released|launched|dropped|arrived|landed|streamed|returned|started|opened"
        r"|(?<!first )(?<!the )broadcast|shown|seen"
    ),
    rf"came|began|ran|went|{_HIT}|bowed|ended|wrapped|concluded|finished|closed|shot|filmed",
    r"announced|revealed|confirmed|said|told|renewed|ordered|cancell?ed|axed|scrapped|picked up",
    r"followed(?! by)|rolled (?:out|on)|kicked off|unveiled|uploaded|resumed|bowed|turned up|surfaced|showed",
    r"watched|met (?:with )?(?:the|its|an|our)|introduced",
    r"was|were|had|has been|have been|did|got|since",
)
_CUE = compiled(rf"(?<![a-z'])(?:(?P<future>{'|'.join(_FUTURE)})|(?P<past>{'|'.join(_PAST)}))(?![a-z])", re.ASCII)
# "Renewed ahead of its July 12 finale", "ordered before the March 3 debut": that was before it, not whether it is past.
_AHEAD_OF = compiled(
    r"(?<![a-z])(?:ahead of|before|prior to|in the run-up to|leading up to) (?:[a-z0-9_'+-]+ ){0,7}$", re.ASCII
)
# "Sunday's finale left her dead", "following Sunday's finale"; "Sunday's finale will run two hours" is to come.
_ITS_EVENT = compiled(
    r"(?: night| evening)?'s (?:[a-z0-9_'&:+.-]+ ){0,7}?(?:finale|ender|premiere|debut|opener),? (?:[a-z]+ly )?",
    re.ASCII,
)
_WENT = re.compile(
    r"(?:left|saw|gave|brought|was|were|had|has|ended|made|took|drew|found|came|put|set|went|did|got|closed|[a-z]{2,}ed)(?![a-z])",
    re.ASCII,
)
_BEHIND_IT = compiled(r"(?<![a-z])(?:following|after|since|in the wake of) (?:the )?$", re.ASCII)
_CLAUSE_END = re.compile(r"[;:!?]|, (?:and|but|while|which|who|with)(?![a-z])|(?<![ap]\.m)\. ", re.ASCII)
# "Named June 27 as the day", "a June 27 premiere": what is named so is mostly still to come.
_NAMED_AS = re.compile(
    r" (?:as (?:the|its) (?:[a-z]+ ){0,2}(?:day|date|premiere|release|launch|debut)"
    r"|(?:premiere|release|launch|debut) date)(?![a-z])"
)
# "Confirmed a" + "July 3" + "premiere": the day on which it was confirmed is another.
_SAYS_A = re.compile(r"(?:announc|reveal|confirm|teas|unveil|promis|disclos)[a-z]* an? $")
_OF_WHAT = re.compile(r" (?:[a-z]+ )?(?:premiere|release|launch|debut|return|start|bow)(?![a-z])")
_LEFT, _RIGHT = 90, 60  # characters looked at


def tense_around(text: str, start: int, end: int) -> Tense | None:
    """The tense in which ``text`` puts the date at ``text[start:end]``; None where no cue stands near."""
    folded = plain(text).lower()
    if len(folded) != len(text):
        return None
    left = max(0, start - _LEFT)
    while left and folded[left - 1].isalpha() and left < start:  # not from the middle of a word
        left += 1
    for clause_end in _CLAUSE_END.finditer(folded, left, start):
        left = clause_end.end()
    said = _SAYS_A.search(folded, left, start) is not None and _OF_WHAT.match(folded, end) is not None
    if said or _NAMED_AS.match(folded, end):
        return "future"
    if folded.startswith("ahead of ", start):  # "Ahead of Sunday's finale": the words belong to the date
        return "future"
    event = _ITS_EVENT.match(folded, end)
    if event and (_WENT.match(folded, event.end()) or _BEHIND_IT.search(folded, left, start)):
        return "past"
    cues, ahead = list(_CUE.finditer(folded, left, start)), _AHEAD_OF.search(folded, left, start)
    if ahead and not any(cue.start() > ahead.start() for cue in cues):
        return None
    if cues:
        return "future" if cues[-1]["future"] else "past"
    right = _CLAUSE_END.search(folded, end, end + _RIGHT)
    cue = _CUE.search(folded, end, right.start() if right else end + _RIGHT)
    return ("future" if cue["future"] else "past") if cue else None
