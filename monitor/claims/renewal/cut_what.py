"""What it is that is cut: the show, or a scene, an episode, a party, a person.

The head of the object ("axed" + "200 jobs"), or of the subject ("a scene of season 2 was" + "axed"), is looked at:
where no word of the table of wholes is it, something else is cut.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from monitor.calendar_names import TIMES_OF_YEAR
from monitor.claims.quick import quick
from monitor.claims.quick.compiler import compiled
from monitor.claims.renewal.subjects import PASSIVE, SHOW_WORD, before, said_of_people
from monitor.claims.titles.masked import masked
from monitor.claims.words.audience import VIEWERS
from monitor.claims.words.clips import CLIP
from monitor.claims.words.dropped import PUT_OUT
from monitor.claims.words.shows import NOUNS, RETOLD
from monitor.number_names import CARDINALS

if TYPE_CHECKING:
    from monitor.claims.reading import Sentence

Span = tuple[int, int]

_MASK = "\ue000-\ue002"
# With these the show is cut, or its future.
_WHOLES = (
    rf"(?:(?:{NOUNS}|{RETOLD}|season|saga|epic|hit|myster(?:y|ie)|romance|western|satire|caper|serial|docuserie|franchise|vehicle"
    r"|project|original|offering|effort|experiment|favou?rite|staple|gem|smash|title|production|sequel|continuation|follow-?up"
    r"|number|lot|handful|slew|raft|string|bunch|pair|couple|dozen|host|trio|duo|slate|line-?up|batch|run|order|renewal|decision"
    r"|deal|pick-?up|plan|idea|future|return|development|work|work|hope|one|other|two|three)s?|it|this|that|these|those|which"
    r"|they|both|all)"
)
_DETERMINER = (
    r"(?:the|an?|its|their|this|these|those|some|several|all|most|both|another|\d+|tonight's|today's|\w+day's|(?:last|this|next)\s+week's"
    rf"|{'|'.join(CARDINALS)})"
)
_NO_NOUN = (
    r"(?:of|in|on|from|for|to|at|by|with|after|before|ahead|amid|during|following|due|because|as|when|while|and|or|but|that|which|who"
    r"|despite|since|until|over|without|starring|from|about|based|set|last|earlier|yesterday|today|tonight|is|was|were|has|had|will)"
)
# "Is the second drama to get the ax" + "this week": no object
_WHEN = (
    r"(?:this|(?:the\s+)?(?:last|past|same|next))\s+(?:very\s+)?"
    rf"(?:week|weekend|month|year|morning|afternoon|evening|{TIMES_OF_YEAR})\b(?!')"
)
_OBJECT = re.compile(
    rf"\s+(?!{_WHEN}){_DETERMINER}(?P<words>(?:\s+(?!{_NO_NOUN}\b)['\"]?[\w'’{_MASK}-]+['\"]?){{1,6}})", re.IGNORECASE
)
_A_WHOLE = re.compile(rf"(?<![\w'-]){_WHOLES}(?![\w'-])", re.IGNORECASE)
_MASKED = re.compile(rf"[{_MASK}]+")
_LAST_WORD = re.compile(rf"(?:[\w'-]+|[{_MASK}]+)['\"]*$")
# Parts of it, and what surrounds it, that need no "the": "filming of", the "premiere event" behind its title.
_PARTS = (
    r"(?:episodes?|instal+ments?|premieres?|finales?|filming|shoot|shooting|taping|recording|screenings?|broadcast|airing|marathon"
    rf"|{CLIP}|panels?|parties|party|events?|scenes?|sets?|theme|tour|concerts?|specials?|crossovers?|merchandise|launch|q&a|rehearsals)"
)
_TITLED_PART = re.compile(
    rf"\s+(?:the\s+)?[{_MASK}]+(?:'s)?\s+(?:(?!{_NO_NOUN}\b)[\w{_MASK}'-]+\s+){{0,2}}?(?:{_PARTS}|[\w-]+\s+(?:event|song|titles|party))\b",
    re.IGNORECASE,
)
_PASSIVE = re.compile(
    r"\s*\b(?:(?:has|have|had|will|would|to|may|might|could|can)\s+(?:\w+ly\s+|not\s+|now\s+|also\s+|already\s+)?)?(?:be|been|being|was"
    r"|were|is|are|gets?|got|getting)\s+(?:(?:been|being|now|also|just|since|already|\w+ly)\s+){0,3}$",
    re.IGNORECASE,
)
_OF_IT = rf"(?:\s+(?:of|on|in|from|for|to|with)\s+(?:the\s+|its\s+)?[\"']?[{_MASK}]+['\"]?(?:\s+[{_MASK}]+)?){{0,2}}"
_SUBJECT = re.compile(
    rf"(?:^|[\s,;:])(?:(?:{_DETERMINER}|her|his)\s+(?P<words>(?:['\"]?[\w'{_MASK}-]+['\"]?\s+){{0,4}}?[\w'-]+){_OF_IT}"
    # "Winter Harbor theme song", "Winter Harbor writers' room"
    rf"|(?P<part>{_PARTS}|[{_MASK}]+(?:'s)?\s+(?:[\w'-]+\s+){{0,2}}?(?:{_PARTS}|songs?|titles|room|soundtrack|podcast|movie|film|stream))"
    rf"{_OF_IT})$",
    re.IGNORECASE,
)
# "Winter Harbor won't return this summer and" + "has been cancelled": said of the show with which it begins.
_AND = quick(r"\b(?:and|but)\s*$", re.IGNORECASE)
_IT_FIRST = re.compile(
    rf"\W*(?:[{_MASK}]+|(?:the|this)\s+(?:{NOUNS})|it)['\"]?\s+(?:wo|will|is|was|has|does|did|had|would|can|ca)(?:n't)?\b",
    re.IGNORECASE,
)
_A_TIME = re.compile(
    rf"\s+(?:same\s+|coming\s+)?(?:{TIMES_OF_YEAR}|year|month|week|weekend|evening|morning)s?\b(?!'s)", re.IGNORECASE
)
# "Tonight's episode of" + "Winter Harbor has been cancelled"
_PART_OF = re.compile(
    rf"\b(?:{_PARTS}|characters?|roles?|part)\s+(?:of|on|in|from|for)\s+(?:the\s+)?(?:[{_MASK}]+\s+(?:of|for)\s+)?[\"']?$",
    re.IGNORECASE,
)
_FOR_A_NIGHT = re.compile(
    # "cancelled tonight for the football"; "cancelled tonight by Odeo" is when they did so
    r"\s+(?:tonight\b(?!\s+by\s+(?:the\s+)?(?-i:[A-Z])[\w+&'-]*(?:\s+(?-i:[A-Z])[\w+&'-]*){0,2}\s*(?:[.,;!]|$))"
    r"|(?:for|until)\s+(?:one|a|the|this|next)\s+(?:\w+\s+)?(?:week|night|evening|day|weekend)\b"
    r"|from\s+(?:its|the|their|tonight's|this\s+week's)\s+(?:[\w-]+\s+){0,2}?(?:(?:time\s?)?slot\b|(?:schedules?|line-?up)\s+(?:this|tonight"
    r"|tomorrow|on|next|to\s+make|due|because)))",
    re.IGNORECASE,
)
_WHO_PAYS = quick(
    rf"\b(?:subscribers|users|customers|members|people|{VIEWERS})\s+(?:(?:are|have|had|been|now|also|already|even|will|who|\w+ly)\s+){{0,3}}$",
    re.IGNORECASE,
)


def is_of_a_part(sentence: Sentence, span: Span) -> bool:
    """Whether what is cut is an episode, a scene, a party: "axed a scene from season 2"."""
    text = masked(sentence)
    if _FOR_A_NIGHT.match(sentence.text, span[1]) or _PART_OF.search(text, 0, span[0]):
        return True
    passive = _PASSIVE.search(text, 0, span[0])
    if passive is not None:
        if _AND.search(text, 0, passive.start()) and _IT_FIRST.match(text, sentence.clause(span[0])[0]):
            return False
        subject = _SUBJECT.search(text[max(0, passive.start() - 90) : passive.start()])
        return subject is not None and not (subject["words"] and _is_whole(subject["words"]))
    if _TITLED_PART.match(text, span[1]):
        return True
    behind = _OBJECT.match(text, span[1])
    if behind is None or _A_TIME.match(behind["words"]):
        return False
    return not _is_whole(behind["words"])


def _is_whole(words: str) -> bool:
    """Whether these words with their head are a show: "drama with Falk" is, "drama's theme" is not."""
    last = _LAST_WORD.search(words)
    return _A_WHOLE.search(words) is not None or (
        last is not None and _MASKED.fullmatch(last.group().strip("'\"")) is not None
    )


_PUT_OUT = compiled(PUT_OUT, re.IGNORECASE)


def is_put_out(sentence: Sentence, span: Span) -> bool:
    """ "Hulu drops the whole series on Friday": all of it is to be seen."""
    found = _PUT_OUT.search(sentence.bare, span[0])
    return found is not None and found.start() < span[1]


def is_done_by_others(sentence: Sentence, span: Span) -> bool:
    """ "Subscribers are cancelling over it", "she was cancelled": what they do, or what is done to somebody."""
    ahead = sentence.bare[: span[0]]
    if sentence.text[span[0] : span[0] + 6].casefold() == "cancel" and _WHO_PAYS.search(ahead):
        return True
    # "the drama with Mina Falk was cancelled" is said of the drama
    return (
        bool(PASSIVE.search(ahead)) and said_of_people(sentence, span) and not SHOW_WORD.search(before(sentence, span))
    )
