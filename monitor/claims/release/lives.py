"""Dates in somebody's life: "Falk was on the sketch show from 2005 to 2013"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from monitor.claims.people.names import find_names
from monitor.claims.quick import quick
from monitor.claims.words.audience import PUBLIC
from monitor.claims.words.networks import NETWORKS
from monitor.claims.words.shows import NOUNS, PARTER, PLAIN_NOUNS
from monitor.number_names import ORDINALS

if TYPE_CHECKING:
    from collections.abc import Callable

    from monitor.claims.reading import Sentence

_WHOLE_SHOW = quick(rf"\b(?:{NOUNS}|{PARTER}|adaptation|saga|original)\b", re.IGNORECASE)
# "I was back", but "she says it is back", "I'm told Winter Harbor is back": there it is the show.
_SOMEBODY = re.compile(r"\b(?:I|he|she|He|She)(?:'ll|'m|'s)?\s+(?:(?!it\s|this\s|which\s|_)\w+\s+){0,2}$")
# "Starring Mina Falk," + "it premieres"
_IT = re.compile(
    r"^\W*(?:[Ss]tarring|[Cc]o-starring|[Ff]eaturing|[Ww]ith|[Ff]rom|[Ww]hen|[Aa]fter|[Oo]nce|[Ll]ed|[Hh]eadlined|[Ff]ronted"
    r"|[Cc]reated|[Ww]ritten|[Dd]irected|[Pp]roduced|[Pp]enned|[Dd]evised|[Aa]dapted|[Bb]ased)\b[^;]{0,120},\s+"
    r"it(?:'s|'ll)?\s+(?:(?:will|is|was|set|to|due|now|then|also|finally|first|has|had)\s+){0,4}$"
)
# "Mina Falk confirmed a" + "July 3 premiere"
_TELLS_IT = re.compile(
    r"\b(?:confirm|announc|reveal|tease|hint|promis|unveil|report|say|said|told|tell|tout|pencil)\w*\s+(?:[\w']+\s+){0,6}$"
)
_THEY = re.compile(
    r"\b(?:they|we|(?:the|its|whole)\s+(?:\w+\s+)?(?:team|crew|cast|writers|makers|producers))\s+(?:\w+\s+){0,3}$",
    re.IGNORECASE,
)
# "Falk says goodbye to Winter Harbor tonight", "Falk bows out"; but it is the show that ends where it is its season.
_LEAVES = re.compile(r"(?:say|said|bid|bade|wav)\w*\s+(?:\w+\s+)?(?:goodbye|farewell|adieu)\s+to\b", re.IGNORECASE)
_WHO = re.compile(r",\s+(?:who\b[^,]{0,30}|(?:an?|the|\d+)\b[^,]{1,50},(?:\s+\w+){0,2}\s*)$")
_AUXILIARY = re.compile(
    r"(?:\s+(?:will|would|is|are|was|were|has|have|be|been|to|both|also|all|set|due|can|could|may|might"
    r"|who|as|again))+\s*$"
)
_TAKES = re.compile(
    rf"\b(?:season|series)\s+\w+|\b(?:{'|'.join(ORDINALS)}|new|next|final)\s+(?:season|series)\b",
    re.IGNORECASE,
)
# "Magic Showcase will begin to air the series": a channel.
_AIRS_IT = re.compile(
    r"\b(?:air|show|premiere|stream|broadcast|launch|screen|release)(?:s|d"
    rf"|ed)?\s+(?:the\s+(?:\w+\s+)?(?:{PLAIN_NOUNS}|season)|it\b|_)",
    re.IGNORECASE,
)
# "The mystery series of Ada Lund and Bo Falk will air its last": the series does.
_OF_THEIRS = re.compile(
    rf"\b(?:{NOUNS}|season|remake|adaptation)\s+(?:of|by|from|with|starring|featuring|led\s+by|created\s+by)\s",
    re.IGNORECASE,
)
_CAPITALS = re.compile(r"\W{0,2}(?:[A-Z][\w'-]+\s+){1,5}[A-Z][\w'-]+")  # "Ferry Village": no name of a person
_THE_PUBLIC = re.compile(rf"\b(?:{PUBLIC}|subscribers|households)$", re.IGNORECASE)  # "American Viewers"
_NETWORKS = frozenset(NETWORKS)
# "My girls are" + "starting school in September"
_STARTS_SCHOOL = re.compile(
    r"(?:start|begin|began|begun)\w*\s+(?:(?:an?|the|his|her|my|our|their)\s+)?(?:(?:new|first|big|primary|high|secondary"
    r"|nursery|drama|medical|law)\s+)?(?:school|college|university|nursery|kindergarten|pre-?school|classes|term|family"
    r"|job|treatment|chemotherapy|therapy|training|maternity\s+leave|new\s+life)\b",
    re.IGNORECASE,
)
_WORK = re.compile(
    r"(?:start|begin|began|resum|finish|wrap|end|go(?!\s+(?:to\s+air|out|live|on\s+air)))", re.IGNORECASE
)
# "Her second season aired in 2022": which one of the show's that is, is not said.
_OWN_SEASON = re.compile(rf"\b(?:[Hh]er|[Hh]is|my)\s+(?:{'|'.join(ORDINALS)})\s+(?:season|series)\b")
# Whoever watched it, it is the show's.
_FIRST_EPISODE = re.compile(r"(?:first|opening|pilot|debut)\s+(?:ever\s+)?episode\s+(?:of\s+(?:the|_|Zq)|in\s|on\s)")
_SEES = re.compile(
    r"(?!(?:be|is|was|are|were|been)\s)(?:\w+\s+){0,2}(?:see|watch|expect|catch|tune|stream|guess|bet|hop)",
    re.IGNORECASE,
)


# "Here it will be on BBC Four, where it's" + "pencilled in for 2027", "In Norway, the first two episodes" + "go out"
_AUX = r"(?:is|are|was|were|will|has|have|had|be|been|to|set|due|all|also|both|now|still|then|currently|first)\s+"
# … but not "the battle that comes with it is set to begin", "the contract is old, it dates from"
_SHOW_DOES = re.compile(
    rf"(?:(?:^|[,;:]\s+|\b(?:where|when|and|but|so|as|while|because)\s+)it(?:(?:'s|'ll|'d)\s+(?:{_AUX}){{0,4}}|\s+(?:{_AUX}){{1,4}})"
    rf"|\b(?:episodes|instal+ments|chapters)\s+(?:{_AUX}){{0,4}})$"
)
_EPISODES = re.compile(r"(?:episodes|instal+ments|chapters)\b")


def _is_named_subject(sentence: Sentence, at: int) -> bool:
    """Whether somebody's name is all that stands before the verb: "Mina Falk will be back in July"."""
    start, _ = sentence.clause(at)
    head = _AUXILIARY.sub("", _WHO.sub("", sentence.text[start:at])).rstrip()
    names = [name for name in find_names(head) if not sentence.in_a_title(start + name.start, start + name.end)]
    if _OF_THEIRS.search(head) or any(start <= m.start < at for m in sentence.seasons):
        return False
    if any(sentence.text[end:start].strip("\"' ") == ":" for _, end in sentence.titles if end <= start):
        # "Winter Harbor: Mina Falk will be back", but "Winter Harbor: New Tides premieres" is the show.
        return bool(names and names[-1].end == len(head)) and not re.match(r"\W*The\s", head)
    return bool(names and names[-1].end == len(head)) or _is_other_title(sentence, start, head)


def _is_other_title(sentence: Sentence, start: int, head: str) -> bool:
    """Whether a clause begins with words in capitals that are no title of the show's, no network and no public."""
    match = _CAPITALS.fullmatch(head)
    if match is None or {head.strip(), *head.split()} & _NETWORKS or _THE_PUBLIC.search(head):
        return False
    return not sentence.in_a_title(start, start + len(head))


def is_of_a_life(sentence: Sentence, event: str, at: int, people: Callable[[], frozenset[str]]) -> bool:
    """ "Falk was on the sketch show from 2005 to 2013": a date in somebody's life, not in the show's."""
    own = _OWN_SEASON.search(sentence.text, sentence.clause(at)[0], at)
    ends = (*(mention.end for mention in sentence.seasons), *(end for _, end in sentence.titles))
    if own and not any(own.start() < end <= at for end in ends):
        return True
    if _SOMEBODY.search(sentence.bare, 0, at) and not _SEES.match(sentence.text, at):
        return True
    if _FIRST_EPISODE.match(sentence.text, at):
        return False
    if _STARTS_SCHOOL.match(sentence.text, at) or (event == "end" and _LEAVES.match(sentence.text, at)):
        return True
    if _is_named_subject(sentence, at) and not (_TAKES.search(sentence.text, at) or _AIRS_IT.search(sentence.bare, at)):
        return True
    if _THEY.search(sentence.text, 0, at) and _WORK.match(sentence.text, at):
        return True
    if sentence.named or sentence.seasons:
        return False
    if _AIRS_IT.search(sentence.bare, at):
        return False
    start, _ = sentence.clause(at)
    head = sentence.text[start:at]
    if _IT.search(head) or _TELLS_IT.search(head) or _SHOW_DOES.search(head) or _EPISODES.match(sentence.text, at):
        return False
    first = re.match(r"\s*([A-Z][a-z][\w-]*)\s", head)  # not "SVT"
    return bool(find_names(head) or (first and first.group(1) in people())) and not _WHOLE_SHOW.search(head)
