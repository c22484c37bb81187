"""What speaks against news of somebody's coming or going: questions, wishes, what came to nothing."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from monitor.claims.cast.elsewhere import came_and_went, only_heard
from monitor.claims.cast.makers import a_post_changes_hands
from monitor.claims.findings import Objection
from monitor.claims.people.offices import is_boss_of_a_network
from monitor.claims.quick import quick
from monitor.claims.said.couples import parts_a_couple

if TYPE_CHECKING:
    from monitor.claims.reading import Sentence

# "It is unclear whether she will return", "fans wonder if": nobody says that she will.
_OPEN = quick(
    r"\b(?:unclear|unknown|uncertain|unsure|not\s+(?:yet\s+)?(?:been\s+)?(?:known|clear|certain|confirmed"
    r"|announced|decided|said|revealed|sure)|remains\s+to\s+be\s+seen|remains\s+(?:un\w+|open)"
    r"|no\s+word|(?:don't|do\s+not|doesn't|does\s+not|didn't|won't|wouldn't|yet\s+to|haven't|hasn't|has\s+not"
    r"|have\s+not)\s+(?:yet\s+)?(?:know|say|said|confirm|announce|reveal|decide|decided|confirmed|announced"
    r"|revealed|clarify)|wonder\w*|ask(?:s|ed|ing)?|question|debat\w+|anyone's\s+guess"
    r"|depends?|decide|deciding|know|see|find\s+out|learn|matter)\b[^.;]{0,60}?\b(?:whether|if|who|which"
    r"|how\s+many)\b[^.;,]{0,60}$",
    re.IGNORECASE,
)
_CONDITION = quick(
    r"(?:^|[,;(-]\s|\b(?:and|but|even|only|that|so)\s)(?:if|unless|whether|in\s+case)\s(?:(?!\b(?:then|will"
    r"|would)\b)[^.;,]){0,40}$",
    re.IGNORECASE,
)


def _open_question(sentence: Sentence, span: tuple[int, int]) -> bool:
    return bool(_OPEN.search(sentence.bare, 0, span[0] + 1))


# "It is unlikely that" + "Callum Reyes will be back": neither that he is nor that he is not
_UNLIKELY = quick(
    r"\b(?:unlikely|doubtful|improbable|inconceivable|hard\s+to\s+(?:see|imagine|believe))\s+(?:how\s+|that\s+)[^.;,]{0,60}(?:,\s[^.;,]{2,60},[^.;,]{0,20})?$",
    re.IGNORECASE,
)


def _condition(sentence: Sentence, span: tuple[int, int]) -> bool:
    return bool(_CONDITION.search(sentence.bare, 0, span[0]))


# "Fans want her to be cast", "she was first offered the part": it did not come to that.
_WISH = quick(
    r"\b(?:fans?|viewers?|netizens|readers|internet|petition|campaign)\b[^.;]{0,40}?\b(?:wants?|wanted"
    r"|calling\s+for|calls\s+for|would\s+(?:love|like|rather)|wish(?:es)?|demand\w*|dream\w*|asking\s+for"
    r"|petition\w*|clamou?r\w*)\b[^.;]{0,60}$"
    r"|\b(?:want|wants|calling\s+for|dream\s+of)\s*$|\bwants?(?:\s+(?-i:[A-Z])[\w'.-]+){1,3}\s*$"
    r"|\b(?:sure|certain|convinced|thought|hop(?:e|ed|ing)|wish(?:ed)?|assumed"
    r"|bet)\s+(?:that\s+)?(?:they|he|she|we|it)\s*"
    r"(?:(?:'d|would)\s+(?:bring|have|get|see|keep|invite|want)\s+[\w' .-]{0,40})?$",
    re.IGNORECASE,
)
_CAME_TO_NOTHING = re.compile(
    r"(?:[\w']+\s+){0,4}?(?:first|originally|initially|previously|once|nearly|almost"
    r"|briefly)\s+(?:\w+\s+){0,2}?(?:offered|considered|approached|wanted|cast|set|attached|eyed|in\s+talks)\b"
)


_LEFT = re.compile(r"(?:left|quit|departed|exited|bowed\s+out|stepped\s+down)\b")
_WHO_LEFT = re.compile(r",\s+who\s+(?:had\s+|first\s+)?$")
_IS_BACK = re.compile(
    r"[^,.;]{0,70}?\bin\s+(?:\w+\s+)?(?:19|20)\d\d[^,.;]{0,30},\s+(?:will\b|is\s+(?:expected|set|due|to|back|also)\b"
    r"|returns?\b|has\s+returned|appears?\b|reprises?\b|comes?\s+back|makes?\b)"
)


def _left_long_ago(sentence: Sentence, span: tuple[int, int]) -> bool:
    """Whether it is only said in passing that somebody who appears now once left."""
    verb = _LEFT.search(sentence.bare, span[0], span[1])
    return bool(verb and _WHO_LEFT.search(sentence.bare, 0, verb.start()) and _IS_BACK.match(sentence.bare, verb.end()))


# "There are no plans for" + "Mina Falk to leave", "no sign of" + "her leaving": neither that she does nor that she does
# not. "No doubt that she leaves" and "no secret that" are as good as a yes.
_NO_PLANS = (
    r"(?:\bno|(?:\bnot|n't)\s+any)\s+(?:[a-z]+\s+){0,2}?(?:plans?|intentions?|signs?|talks?|reasons?|need|hints?|indications?"
    r"|suggestions?|question\s+of|prospects?|chance)\b"
)
_AN_ASIDE = r"(?:,\s+(?:who|the|an?|star|actor)\s[^.;:,]{1,50},)?"
_NOT_PLANNED = quick(rf"{_NO_PLANS}[^.;:,]{{0,60}}{_AN_ASIDE}\s*$", re.IGNORECASE)
# "No reason was given" + "why", "no plans to recast her" + "after", "no need" + "as": what begins there is news,
# told in a verb of its own ("left", "will return"). What follows a "that" is still what there is no sign of, and after
# "why" what only would be.
_BEGINS_ANEW = (
    r"(?:after|before|as(?!\s+(?:to|of|yet|for)\b)|who|but|why|when|while|since|because|until|once|though|although|given|so"
    r"|(?-i:(?<=[a-z]\s))and)"
)
_NOT_PLANNED_HERE = quick(
    rf"{_NO_PLANS}(?:(?:\s(?!{_BEGINS_ANEW}\s)[^\s.;:,]+){{0,9}}|[^.;:,]{{0,30}}?\s(?:that|whether|if)\s[^.;:,]{{0,50}})\s*$",
    re.IGNORECASE,
)
_NO_REASON_WHY = quick(r"\breasons?\s(?:[a-z]+\s){0,3}?(?:why|for)\b[^.;:,]{0,50}$", re.IGNORECASE)
_WOULD = re.compile(r"\s*(?:would|should|could|might|can|may)\b")
_WHO = re.compile(r",?\s*who\b")
# "Mina Falk" + "to leave", "leaving": no news of its own
_NO_VERB_OF_ITS_OWN = re.compile(r"\s*(?:[a-z]+ly\s+)?(?:(?:not\s+)?to\b|be\b|[a-z]+ing\b)", re.IGNORECASE)
_TO = re.compile(r"\b(?:to|for|of|on|about)\s+(?:[a-z]+ly\s+)?$")


def _nothing_planned(sentence: Sentence, span: tuple[int, int]) -> bool:
    text = sentence.bare
    if _NO_VERB_OF_ITS_OWN.match(text, span[0]) or _TO.search(text, 0, span[0] + 1):
        return bool(_NOT_PLANNED.search(text, 0, span[0]))
    if _WHO.match(text, span[0]):
        return False
    if _WOULD.match(text, span[0]) and _NO_REASON_WHY.search(text, 0, span[0]):
        return True
    return bool(_NOT_PLANNED_HERE.search(text, 0, span[0]))


_MISSING = quick(r"\b(?:missing|absent)$")
_FROM_A_FEW = re.compile(
    r"\s+(?:from|in|for)\s+(?:(?:such\s+)?an?\s+(?:few|lot|couple|number|handful|while|bit)|several|some|many|most|much"
    r"|half|part|parts|two|three|four|five|six|\d+|the\s+(?:first|last|opening|early)\s+(?:few|half|episodes?))\b"
)
_TURNS_DOWN = re.compile(r"(?:pass(?:es|ed|ing)?\s+on|turn(?:s|ed|ing)?\s+down)\b", re.IGNORECASE)


def _turned_down_by_a_network(sentence: Sentence, span: tuple[int, int]) -> bool:
    """ "Hulu's Jo Park passed on a third season": the season is turned down, and nobody leaves."""
    verb = _TURNS_DOWN.search(sentence.bare, *span)
    return verb is not None and is_boss_of_a_network(sentence, verb.start())


ONLY_A_WISH = Objection(
    "only a wish",
    # "fans want more of Mina Falk," + "who will return": that she does is no wish
    lambda s, span: not s.bare.startswith("who ", span[0]) and bool(_WISH.search(s.bare, 0, span[0])),
    ("Fans are calling for Mina Falk to be cast as Iris.",),
)
# What speaks against news of somebody's coming or going, besides.
MOVE_OBJECTIONS = (
    Objection("an open question", _open_question, ("It is unclear whether Mina Falk will return.",)),
    Objection(
        "only unlikely",
        lambda s, span: bool(_UNLIKELY.search(s.bare, 0, span[0])),
        (
            "It is unlikely that Mina Falk will be back.",
            "It is unlikely that Mina Falk, whose character died, will be back.",
        ),
    ),
    ONLY_A_WISH,
    Objection(
        "nothing of the kind is planned",
        _nothing_planned,
        ("There are no plans for Mina Falk to leave.",),
    ),
    Objection(
        "it came to nothing",
        lambda s, span: bool(_CAME_TO_NOTHING.match(s.bare, span[0], span[1])),
        ("Mina Falk was first offered the lead.",),
    ),
    Objection(
        "missing now and then",
        lambda s, span: bool(_MISSING.search(s.bare, span[0], span[1]) and _FROM_A_FEW.match(s.bare, span[1])),
        ("Mina Falk was missing from several episodes of the second season.",),
    ),
    Objection(
        "an exit of old",
        _left_long_ago,
        ("Mina Falk, who left the show full-time in 2007, is expected to appear more.",),
    ),
    Objection(
        "only heard of",
        only_heard,
        ('"Last year I read that I had been replaced by Mina Falk."',),
    ),
    Objection(
        "came and went",
        came_and_went,
        ("Mina Falk, hired as Iris Crane, left two days before filming.",),
    ),
    Objection(
        "a couple that parts",
        parts_a_couple,
        ("Season 1 winners Mina Falk and Carl Dunn called it quits in May.",),
    ),
    Objection(
        "behind the camera",
        lambda s, span: a_post_changes_hands(s.bare, span),
        ("Mina Falk has replaced Carl Dunn as showrunner.",),
    ),
    Objection(
        "a boss of a network",
        _turned_down_by_a_network,
        ("Hulu's Mina Falk passed on a third season of Winter Harbor.",),
    ),
    Objection("a condition", _condition, ("If Mina Falk returns, the show may go on for years.",)),
)
