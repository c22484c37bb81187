"""The roles of people of whom a phrase says something, where they stand elsewhere in the sentence than beside them."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from monitor.claims.cast.role_signs import role_behind, role_told
from monitor.claims.people.names import find_names
from monitor.claims.people.roles import role_at, roles_at
from monitor.claims.quick import quick
from monitor.claims.quick.compiler import compiled

if TYPE_CHECKING:
    from monitor.claims.reading import Sentence
    from monitor.claims.said.credits import Credit

# "joins the second season as Elsa Crane", "was picked from 700 girls to play Elsa", "in the role of Elsa"
_AS = re.compile(
    r"(?:(?!,\s[A-Z][\w'-]+\s[A-Z])[^.;:()]){0,90}?(?:\bas\s+the\s+voice\s+(?:of|behind)"
    r"|\b(?<!well\s)(?<!such\s)(?<!known\s)as"
    r"(?!\s+(?:is|are|do|does|did|will|has|have|was|were|would|could|may|might|can)\b)|\b(?:role|part"
    r"|character|portrayal|avatar|persona)\s+of|\bto\s+(?:play|portray|voice|star\s+as)"
    r"|,\s+(?:who\s+)?(?:will\s+)?(?:play(?:s|ing)?|portray(?:s|ing)?))\s+(?:the\s+(?=[A-Z]))?"
)
# "Carl Dunn, whose character Bo died", "Carl Dunn, alias Bo", "Carl Dunn, who played Bo until last year,"
_NEXT_TO_NAME = re.compile(
    r"(?:\s\([^()]{1,60}\))?,?\s+(?:whose\s+(?:character\s*,?\s+|role\s*,?\s+)?(?:the\s+)?|(?:also\s+known\s+as"
    r"|better\s+known\s+as|a\.?k\.?a\.?|alias|AKA)\s+|,?-?\s*(?:who|he|she)\s+[^,.;:()]{0,60}?\b(?:play(?:s|ed"
    r"|ing)?|portray(?:s|ed|ing)?|was|is|has\s+been)\s+(?:the\s+)?"
    r"|[^,.;:()]{0,60}?\b(?:seen|recurring|recurred|appeared|appearing|starring|starred"
    r"|last\s+seen)\s+[^,.;:()]{0,50}?\bas\s+)"
)


_PLAYS = re.compile(
    r"(?:(?:play|portray|voice|recur\s+as|star\s+as)(?:s|ed|ing)?"
    r"|(?:life|flesh|voice|body|face|likeness)\s+(?:(?:and|as\s+well\s+as"
    r"|plus)\s+(?:the\s+)?(?:[a-z-]+\s+){1,3})?(?:in)?(?:to|for|of)"
    r"|(?:wor[en]|wear\w*|don\w*|pin\w*)\s[^.;]{2,40}\sof)$"
)
# "reprises Iris", "hangs up Iris's apron", "revives the reporter Iris": the verb has the role for its object.
_HAS_THE_ROLE = re.compile(
    r"\b(?:repris|reviv|hang|hung|pull|put|slip|don|wear|wor[en]|pin|return|step"
    r"|bring)\w*(?:\s+(?:up|on|back|into|in))*\s+(?:back\s+)?"
    r"(?:the\s+[a-z-]+\s+of\s+)?(?=(?:[a-z-]+\s+){0,3}[A-Z])"
)
# "as the new matriarch of the show, Iris Crane": the name stands behind the description
_AS_DESCRIBED = re.compile(
    r"[^.;:()]{0,60}?\bas\s+(?:the|an?|its)\s+[^.;:(),]{3,70},\s+(?:the\s+(?:[a-z-]+\s+){1,3})?(?=[A-Z])"
)
_ENDS = re.compile(r"\s*(?:[.,;)]|$)")
# "as the season's big bad, an accountant from Leeds by the name of Bo": what it is called stands at the very end
_AS_CALLED = re.compile(
    r"[^.;:()]{0,60}?\bas\s+(?:the|an?|its|one|his|her|their)\s+[^.;:()]{3,110}?,?\s+(?P<called>(?:by\s+the\s+name\s+of"
    r"|named|called|nicknamed|dubbed|who\s+(?:calls\s+(?:him|her|them)sel(?:f|ves)|goes\s+by|answers\s+to|is\s+(?:called|named|known\s+as))"
    r"(?:\s+the\s+name(?:\s+of)?)?)\s+)(?=[A-Z\"'])"
)
# "as an agent who hunts a man by the name of Bo": that is somebody else
_OF_ANOTHER = re.compile(r"\b(?:who|which|that|whose|with|after|against|for|to|about|behind)\b")
_DIRECTLY = re.compile(r"\s*(?:as|to\s+play|to\s+portray|in\s+the\s+role\s+of)\s")  # "… was cast" | "as Iris"
_IN_TURN = quick(
    r"\b(?:as|play(?:s|ed|ing)?|portray(?:s|ed|ing)?|voic(?:es?|ed|ing)|interpret(?:s|ed)?|embod(?:y|ied)"
    r"|roles?\s+(?:of|as)|whose(?:\s+characters)?|who\s+(?:are|were|have\s+been)|parts\s+of)\s+(?:the\s+(?=[A-Z]))?"
)


def roles_around(sentence: Sentence, credited: list[Credit], span: tuple[int, int]) -> list[str | None]:
    """The roles of people that stand elsewhere in the sentence than beside their names."""
    credited = [_as_the_pronoun(sentence, credit, span) for credit in credited]
    last = credited[-1].end if span[1] <= credited[0].name.start else span[1]
    if len(credited) > 1:
        return roles_in_turn(sentence, credited, last)
    if last == span[1] and _PLAYS.search(sentence.bare[span[0] : last]):
        plays = _role_of_match(sentence, last + 1)
        if plays:
            return [plays]
    if last == span[1] and _DIRECTLY.match(sentence.bare, last):
        cast_as = _role_behind(sentence, last)
        if cast_as:
            return [cast_as]
    return [
        _role_taken(sentence, span, last)
        or _role_next_to(sentence, credited[0])
        or _lead_role(sentence.text)
        or _role_behind(sentence, max(last, credited[-1].end) if last != span[1] else max(span[0], last - len("part")))
        or role_told(sentence, credited[0].name.start, credited[0].end if credited[0].paren else credited[0].name.end)
    ]


def _as_the_pronoun(sentence: Sentence, credit: Credit, span: tuple[int, int]) -> Credit:
    """ "The actor has come on board as Bo": who was named in a sentence before stands here where the verb begins."""
    name = credit.name
    if sentence.text[name.start : name.end] == name.text:
        return credit
    return replace(credit, name=replace(name, start=span[0], end=span[0]), paren=None, end=span[0])


def _role_taken(sentence: Sentence, span: tuple[int, int], last: int) -> str | None:
    if last == span[1]:
        verb = _HAS_THE_ROLE.search(sentence.bare, span[0], min(len(sentence.bare), span[1] + 40))
        found = _role_of_match(sentence, verb.end()) if verb else None
        if found:
            return found
    called = _AS_CALLED.match(sentence.bare, max(last - len("cast as"), 0))
    if called and not _OF_ANOTHER.search(sentence.bare, called.start(), called.start("called")):
        at_the_end = role_at(sentence.text, called.end())
        if at_the_end and not find_names(sentence.text[last : called.start("called")]):
            return at_the_end[0]
    described = _AS_DESCRIBED.match(sentence.bare, max(last - len("cast as"), 0))
    behind = role_at(sentence.text, described.end()) if described else None
    return behind[0] if behind and _ENDS.match(sentence.text, behind[1]) else None


def roles_in_turn(sentence: Sentence, credited: list[Credit], last: int) -> list[str | None]:
    """ "A and B return as Iris and Bo": each has one of the roles; else whose role stands behind whose name."""
    if not any(credit.role for credit in credited):  # brackets hold other work, where roles stand behind
        for match in _IN_TURN.finditer(sentence.bare, last, min(len(sentence.text), last + 110)):
            if find_names(sentence.bare[last : match.start()]):
                break
            roles = roles_at(sentence.text, match.end())
            if len(roles) == len(credited):
                return [*roles]
    return [None if credit.role else role_behind(sentence, credit.end) for credit in credited]


_PARTICIPLE = re.compile(r",\s+(?:playing|portraying)\s+")


def _role_behind(sentence: Sentence, position: int) -> str | None:
    """ "Jo Marsh joins the second season as Elsa Crane": the role stands further on in the clause."""
    match = _AS.match(sentence.bare, position)
    if match and find_names(sentence.bare[position : match.end()]):
        return None  # "stars alongside Tom Reyes as Bo": somebody else's
    if match and _PARTICIPLE.search(match.group()) and len(find_names(sentence.bare[: match.end()])) > 1:
        return None  # "acts opposite Tom Reyes, portraying Iris": the subject's
    return _role_of_match(sentence, match.end()) if match else None


def _role_next_to(sentence: Sentence, credit: Credit) -> str | None:
    """ "Jo Marsh, whose Elsa Crane has died, will not be back": the role stands in what is said of the name."""
    match = _NEXT_TO_NAME.match(sentence.bare, credit.end)
    return _role_of_match(sentence, match.end()) if match else None


def _role_of_match(sentence: Sentence, position: int) -> str | None:
    found = role_at(sentence.text, position)
    return found[0] if found and not sentence.in_a_title(position, position + 1) else None


# "The role of Elsa has been recast", "Elsa is played by somebody else this time": of whom a change of hands speaks.
_SPOKEN_OF = re.compile(
    r"\b(?:role|part|character)\s+of\s+(?:the\s+(?=[A-Z]))?|^(?!The\s|Her\s|His\s)(?=[A-Z][\w'. -]{1,40}?\s(?:is"
    r"|has\s+been|will\s+be|gets|was|has)\s+(?:being\s+)?(?:an?\s+new\s+(?:face|actor|actress|performer)"
    r"|played\s+by\s+(?:some(?:body|one)|another|a\s+new|an?\s+different)|recast))"
)


# "Farewell, Iris: …", "the new Iris of the show: …", "has found its Iris in …", "the choice for Iris fell on …"
_ADDRESSED = compiled(
    r"^(?:Farewell|Goodbye|Bye|So\s+long|Adieu|Welcome(?:\s+back)?|Hello"
    r"|R\.?I\.?P\.?),?\s+(?:to\s+)?(?=[A-Z][^:;]{1,40}[:;])"
    r"|\b(?:has|have)\s+found\s+(?:its|their|an?|the)\s+(?:new\s+)?(?=[A-Z][^,.;:]{1,40}\sin\s)"
    r"|\b(?:[Tt]here(?:'s|\s+is)|[Mm]eet)\s+(?:a|the)\s+new\s+(?=[A-Z])"
    r"|\b(?:the|our|a)\s+new\s+(?=[A-Z][\w'. ]{1,40}?\s(?:of|in|on|is)\s)|\b(?:choice|search"
    r"|hunt)\s+for\s+(?:[a-z]+\s+)?(?=[A-Z])"
    r"|:\s+(?:[a-z-]+\s+){0,2}(?=[A-Z][\w'. ]{1,40}?\s(?:has|gets)\s+a\s+new\s+(?:face|actor|actress))"
)


def role_spoken_of(sentence: Sentence, *, handed_over: bool = True) -> str | None:
    """The role that a sentence about a change of hands is about, or any that it addresses by name."""
    match = (_SPOKEN_OF.search(sentence.bare) if handed_over else None) or _ADDRESSED.search(sentence.bare)
    return _role_of_match(sentence, match.end()) if match else None


def _lead_role(text: str) -> str | None:
    """ "As Elsa Crane, his mother, Jo Marsh joins the cast.": the role stands first."""
    match = re.match(
        r"(?:And\s+)?(?:(?:After|Following|Having|Since)\s[^,.;]{3,50}?\s)?[Aa]s\s+(?:the\s+(?=[A-Z]))?", text
    )
    found = role_at(text, match.end()) if match else None
    return found[0] if found and text[found[1] : found[1] + 1] == "," else None
