"""What a sentence leaves to its surroundings: roles carried over from before, answers to a question, label lines."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from monitor.claims.crew.called import roles_of
from monitor.claims.crew.forms import found_in
from monitor.claims.crew.handover import TAKEN_OVER, handed_over
from monitor.claims.people.names import UPPER
from monitor.claims.quick import QuickTable, quick
from monitor.claims.words.crew import Place
from monitor.claims.words.numbers import FIRST_TO_TENTH
from monitor.model import BlockKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from monitor.claims.reading import Sentence

NO_LONGER = quick(
    r"\b(?:no\s+longer|not|never|stepp(?:ed|ing)\s+(?:down|away|back|aside)|steps\s+(?:down|away|back|aside)|fired"
    r"|sacked|ousted|let\s+go|dropped|pass(?:es|ed|ing)\s+(?:on\s+)?the\s+(?:baton|torch|reins)"
    r"|hand(?:s|ed|ing)\s+(?:over\s+)?the\s+(?:baton|torch|reins|keys)"
    r"|removed|left|leaves|leaving|exit(?:ed|s|ing)?|depart(?:ed|s|ing)?|out\s+as|quit|quits|quitting"
    r"|resign(?:ed|s|ing)?|bow(?:ed|s|ing)\s+out"
    r"|parted\s+ways|replaced\s+as|(?:is|are|was|were|wo|did|does|do|has|have)n't"
    r"|had\s+(?:originally\s+|once\s+|previously\s+)?been\s+(?:set|attached|tapped|hired|slated|due|signed)"
    r"|(?:was|were)\s+(?:originally|initially|once|previously)"
    r"\s+(?:set|attached|tapped|hired|slated|due|signed|cast|supposed|meant))\b(?!\s+only\b)"
)
# "C is another": one more of those just named. "She is no longer the showrunner; C takes over": in her place.
_SHARES_WITH = quick(
    r"\b(?:shar(?:es?|ed|ing)|split|splits|splitting|divid(?:es?|ed))\s+(?:the|this|that|those|these|both"
    r"|all)\s+(?:(?:two|three)\s+)?"
    r"(?:jobs?|tasks?|work|posts?|duties|positions?|roles?|honou?rs|load)\s+with\s+(?=[A-ZÀ-Þ])"
)
_THE_LATEST = quick(
    rf"\bthe\s+(?:latest|newest|current\s+one|last|other|{FIRST_TO_TENTH})(?:\s+(?:of\s+(?:them|these|those)"
    r"|one))?\s+(?:is|was)\s+(?=[A-ZÀ-Þ])"
)
_ANOTHER = quick(r"\b(?:is|are)\s+(?:another|others|also\s+(?:one|among\s+them))\b(?!\s+[a-z])")
_IN_PLACE = quick(
    r"\b(?:(?:will\s+)?tak(?:es?|ing)|took|has\s+taken)\s+over\b(?!\s+(?:as|the|from|for|on|a)\b)"
    r"|\b(?:steps|stepping|stepped|will\s+step)\s+in\b"
    r"(?!\s+as)|\b(?:will\s+)?(?:replac|succeed)(?:es|s|ed|ing|e)?\s+(?:him|her|them)\b"
)
# "He left his chair to C", "she is joined in this task by C": who is named behind has the role just spoken of.
_TO_ANOTHER = quick(
    r"\b(?:left|leaves?|leaving|gives?|gave|given|cedes?|ceded|yields?|yielded|hands?|handed"
    r"|passe[sd])\s+(?:over\s+|up\s+|on\s+)?"
    r"(?:his|her|their|the)\s+(?:chair|seat|job|post|place|position|role|duties|keys)\s+(?:over\s+|on\s+|up\s+)?to\s+"
    r"|\b(?:is|are|was|were|will\s+be)\s+(?:again\s+|also\s+)?joined\s+(?:in\s+(?:this|that|the\s+same"
    r"|the)\s+(?:task|job|role|work"
    r"|duty|duties|undertaking|effort|post|capacity|function)|there|behind\s+the\s+cameras?|in\s+(?:the"
    r"|that)\s+chair)\s+by\s+"
    r"|\b(?:in\s+(?:this|that|the\s+same)\s+(?:task|job|role|work|capacity|function)|there)\s+(?:is|are|was"
    r"|were)\s+joined\s+by\s+"
)
# "B is the last to occupy it", "B, who shared the job with him", "B joins her there": who is named before.
_TOO = quick(
    rf"\b(?:is|was|became|will\s+be)\s+the\s+(?:{FIRST_TO_TENTH}|last|latest|next|newest)\s+to\s+(?:occupy"
    r"|fill|hold|take)"
    r"\s+(?:it|that\s+(?:chair|job|post|role))\b"
    r"|\b(?:shar(?:es?|ed|ing)|split|splits|splitting|divid(?:es?|ed))\s+(?:the|this|that|those|these|both"
    r"|all)\s+(?:(?:two|three)\s+)?(?:jobs?"
    r"|tasks?|work|posts?|duties|positions?|roles?|honou?rs|load)\s+with\b"
    r"|\b(?:has|had|held|holds|kept|keeps|occupied|occupies)\s+the\s+chair\b"
    r"|\b(?:has|have|had|holds?|held|took|takes?|got|gets|inherits?|inherited)\s+(?:since\s+|now\s+"
    r"|also\s+)?(?:that|the\s+same)\s+(?:job|task|post|position|role"
    r"|credit|title)\b|\b(?:does|do|did|will\s+do)\s+(?:the\s+same|so|likewise|as\s+much)\b(?=\s*(?:[.,;]|$)"
    r"|\s+(?:for|on|with|too)\b)"
)
_IN_THE_SAME_ROLE = QuickTable(
    (("after", _TO_ANOTHER), ("after", _THE_LATEST), ("after", _SHARES_WITH), ("before", _TOO))
)
_ONE_MORE = QuickTable(((True, _ANOTHER), (False, _IN_PLACE)))  # is it one beside those named?
_CARRIED = re.compile(r"So\s+(?:do|does|did|is|are|will|has|have)\s+")


def carried(sentence: Sentence, earlier: list[Sentence]) -> Iterator[Place]:
    """ "A and B are executive producers. So are C and D.": the role comes from the sentence before."""
    match = _CARRIED.match(sentence.text)
    if match and earlier:
        roles = dict.fromkeys(role for place in found_in(earlier[-1].bare) for role in place.roles)
        if roles:
            yield Place(match.start(), match.end(), "after", (list(roles)[-1],), "carried over")
    yield from _in_turn(sentence, earlier)
    yield from _in_the_same_role(sentence, earlier)
    yield from _without_the_verb(sentence)
    yield from _replaced(sentence)
    yield from handed_over(sentence.bare, found_in(sentence.bare))


# "New executive producer A, who took over from B in the spring": B was one, and is none.
_TOOK_OVER_FROM = quick(
    rf",\s+who\s+(?:(?:has|had|recently|also)\s+)*(?:(?:took|takes|taken)\s+over\s+from|replace[sd]|succeed(?:s|ed))\s+"
    rf"(?=[{UPPER}][\w'.-]+\s(?:[\w'.-]+\s)?)(?![^,.;]*\sas\s)"
)
_ENDS_WITH_THEM = frozenset(("producer", "showrunner"))  # who directed or wrote an episode has done so


def _replaced(sentence: Sentence) -> Iterator[Place]:
    for match in _TOOK_OVER_FROM.finditer(sentence.bare):
        places = [
            place
            for place in found_in(sentence.bare[: match.start()])
            if place.form == "called, before the name" and place.end <= match.start() <= place.end + 40
        ]
        roles = tuple(role for place in places[-1:] for role in place.roles if role in _ENDS_WITH_THEM)
        if roles:
            yield Place(match.start(), match.end(), "after", roles, TAKEN_OVER)


def _in_the_same_role(sentence: Sentence, earlier: list[Sentence]) -> Iterator[Place]:
    for side, match in _IN_THE_SAME_ROLE.finditer(sentence.bare):
        roles = _spoken_of(sentence.bare[: match.start()], earlier)
        again = any(set(place.roles) & set(roles) for place in found_in(sentence.bare[match.end() :]))
        if roles and not again:  # "left his chair to B, who directs": said there
            yield Place(match.start(), match.end(), side, roles, "carried over", "" if side == "after" else "deed")


def _spoken_of(here: str, earlier: list[Sentence]) -> tuple[str, ...]:
    """The roles that were spoken of last, in the words ``here`` or the sentence before."""
    places = list(found_in(here)) or [place for before in earlier[-1:] for place in found_in(before.bare)]
    return max(places, key=lambda place: place.end).roles if places else ()


def _in_turn(sentence: Sentence, earlier: list[Sentence]) -> Iterator[Place]:
    for beside, match in _ONE_MORE.finditer(sentence.bare):
        here = sentence.bare[: match.start()]
        places = list(found_in(here)) or [place for before in earlier[-1:] for place in found_in(before.bare)]
        left = beside or NO_LONGER.search(here) or (earlier and NO_LONGER.search(earlier[-1].bare))
        if places and left:
            yield Place(match.start(), match.end(), "before", places[-1].roles, "carried over", "deed")


# --- What the verb before is understood with: "A wrote the pilot, B the rest", "A does the scripts and B the music"

_PERSON = rf"[{UPPER}][\w'.-]+(?:\s(?:[{UPPER}][\w'.-]+|de|da|del|van|von|den|der|bin|al)){{1,4}}"
_REST = (
    rf"(?:the\s+(?:[\w-]+\s+){{0,2}}?(?:{FIRST_TO_TENTH}|rest|others?|remainder|remaining|last"
    r"|final|latter"
    r"|next|finale|pilot|premiere|opener|other\s+\w+|scripts?)(?:\s+(?:one|ones|two|three|four|five|six|half|block"
    r"|batch|hours?"
    r"|episodes?|instal+ments?|chapters?|parts?|seasons?))?"
    r"|(?:one|two|three|four|five|six|another|several)(?:\s+(?:more|others|episodes?))?"
    r"|episodes?\s+[\w-]+(?:\s+(?:and|to)\s+\w+)?)"
)
_UNDERSTOOD = quick(
    rf"(?:[,;]\s+(?:and\s+|while\s+)?|\sand\s+|\swhile\s+){_PERSON}(?P<what>\s+{_REST})(?=\s*(?:[.,;]|$)|\s+(?:and"
    rf"|of|in|for)\b)"
)
_THE_OTHER_PART = quick(
    rf"(?:[,;]\s+(?:and\s+|while\s+)?|\sand\s+|\swhile\s+){_PERSON}(?:,)?(?P<what>\s+the\s+"
    r"(?P<role>scripts?|screenplays?|dialogues?|writing|direction|directing|music|score|production|producing"
    r"|director|writer|screenwriter|scriptwriter|producer|showrunner|creator|composer))(?=\s*(?:[.,;]|$)|\s+and\b)"
)
_ROLE_OF_PART = {
    "script": "writer",
    "screen": "writer",
    "dialog": "writer",
    "writin": "writer",
    "writer": "writer",
    "direct": "director",
    "music": "composer",
    "score": "composer",
    "compos": "composer",
    "produc": "producer",
    "showru": "showrunner",
    "creato": "creator",
}


def _without_the_verb(sentence: Sentence) -> Iterator[Place]:
    text = sentence.bare
    for match in _UNDERSTOOD.finditer(text):
        places = [p for p in found_in(text[: match.start()]) if p.form in {"does", "do, several", "done by", "to do"}]
        if places:
            yield Place(match.start("what"), match.end(), "before", places[-1].roles, "understood")
    for match in _THE_OTHER_PART.finditer(text):
        if any(found_in(text[: match.start()])):
            role = _ROLE_OF_PART[match["role"][:6]]
            yield Place(match.start("what"), match.end(), "before", (role,), "understood")


# --- Questions and headings: "Who directs it?" - "Ada Lund."

_WHO = re.compile(r"(?:And\s+|So,?\s+)?Who(?:'s|'ll)?\b|Behind\s+the\s+camera\b", re.IGNORECASE)
_ANSWER = re.compile(
    r"(?:That\s+(?:would\s+be|is)\s+|It's\s+"
    rf"|It\s+is\s+)?(?=[{UPPER}][\w.'-]+\s[{UPPER}][\w.'-]+(?:\s[{UPPER}][\w.'-]+"
    r"|,?\s+and\s)*\s*(?:[.,!(;]|$|\s-\s|who\b))"
)


def roles_asked_for(sentence: Sentence) -> tuple[str, ...]:
    """The roles that a question or heading asks for: "Who created it?", "Director"."""
    if not sentence.about:
        return ()
    who = _WHO.match(sentence.bare)
    if who:
        asked = [place for place in found_in(sentence.bare) if place.side == "before"]
        return tuple(dict.fromkeys(role for place in asked for role in place.roles))
    if sentence.kind is BlockKind.HEADING and len(sentence.text) < 40 and _HEADED.fullmatch(sentence.bare):
        return roles_of(sentence.bare)
    return ()


_HEADED = re.compile(r"(?:The\s+)?(?:[\w-]+[\s/&]+){0,4}?[\w-]+:?")


def answers(sentence: Sentence, asked: tuple[str, ...]) -> Iterator[Place]:
    """The place before the name with which a sentence answers what was asked."""
    match = _ANSWER.match(sentence.text)
    if asked and match:
        yield Place(0, match.end(), "after", asked, "answer")


# --- Label lines

_CREDIT_LINE = re.compile(
    r"(?:Created|Directed|Produced|Executive\s+produced|Music|Score|Screenplay|Script|Teleplay"
    r"|Based\s+on\s[^.?]{3,60})\s+by:?\s+"
    r"(?:[A-ZÀ-Þ][\w.'-]+(?:\s+|$|,\s+|\s+and\s+|\s+&\s+)){2,12}"
)
_LABEL = re.compile(r"(?!.*\?)[A-Z][^:?]{1,40}(?::|\s[-|])\s+[\"']?[A-ZÀ-Þ][\w.'-]+[\s,][^?]{2,100}")


def is_label(sentence: Sentence) -> bool:
    """ "Screenplay: Jo Marsh": a line by itself, which looks like a heading."""
    if not sentence.about or sentence.kind is not BlockKind.HEADING:
        return False
    if _CREDIT_LINE.fullmatch(sentence.text):
        return True
    return bool(_LABEL.fullmatch(sentence.text)) and any(
        place.side == "after" and (place.start == 0 or sentence.text[: place.end].rstrip().endswith((":", "-", "|")))
        for place in found_in(sentence.bare)
    )
