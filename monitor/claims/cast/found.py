"""What the rules about cast bring home from running text, and what speaks against it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from monitor.claims.cast.elsewhere import of_another_cast
from monitor.claims.findings import Dropped, Objection
from monitor.claims.people.names import UPPER
from monitor.claims.quick import quick
from monitor.claims.said.untrue import refuted
from monitor.claims.words.networks import NETWORKS
from monitor.model import Attribute, Modality

if TYPE_CHECKING:
    from monitor.claims.people.known import People
    from monitor.claims.people.names import Name
    from monitor.claims.reading import Sentence
    from monitor.claims.said.credits import Credit

_BRACKETS = re.compile(r"\([^()]*\)")
_FILM = quick(r"\b(?:film|movie|rom-com|biopic)\b", re.IGNORECASE)
_PRONOUN_FIRST = re.compile(r"(?:She|He|They)\s")


@dataclass(frozen=True, slots=True)
class Found:
    """One person that one rule found in one sentence."""

    sentence: Sentence
    name: Name
    value: str
    role: str | None
    span: tuple[int, int]
    rule: str
    how: Modality | None = None  # where the rule knows: negated, or hedged in the words of the verb
    past: bool = False  # said of an exit that is over: "left", not "is leaving"
    aside: bool = False  # the role stands in brackets, where other work may stand as well
    season: int | None = None  # where the words over a list say it

    def dropped(self, why: str) -> Dropped:
        """The same, thought better of."""
        return self.sentence.dropped(
            Attribute.CAST, self.value, self.span, f"cast: {self.rule}", why, person=self.name.text
        )


def _of_a_film(sentence: Sentence, _: tuple[int, int]) -> bool:
    return not sentence.named and not sentence.seasons and bool(_FILM.search(_BRACKETS.sub(" ", sentence.text)))


def goes_on_about_a_film(sentence: Sentence, before: Sentence) -> bool:
    """ "She has joined the film “Salt Road.” She will star opposite Bo Lark.": the talk is still of the film."""
    if sentence.named or sentence.seasons or before.named or before.seasons:
        return False
    return bool(_PRONOUN_FIRST.match(sentence.text)) and bool(_FILM.search(_BRACKETS.sub(" ", before.text)))


def _behind(sentence: Sentence, end: int) -> int:
    """How far an aside that ends at ``end`` has the say: to its closing bracket or comma, else a little way."""
    if sentence.text[end : end + 2].lstrip("\"'").startswith(","):  # "last seen in Copper Bay, comes aboard"
        return end - 1
    opened, closed = sentence.text.rfind("(", 0, end), sentence.text.find(")", end)
    return closed - 1 if sentence.text.rfind(")", 0, end) < opened and closed >= 0 else end + 2


# "The bill had Salt Road (1967), starring", "a play in which": what stands right before is another work.
_OTHER_WORK = re.compile(
    r"(?:\b(?:play|stage\s+version|musical|film|movie|telemovie|biopic|novel|podcast|manga|comic"
    r"|original|remake|telenovela"
    r"|pilot|short)s?\b(?!\s+(?:cast|series|show))[^.;:]{0,60}?,?\s+(?:in\s+which|where|that|which"
    r"|whose\s+original)?\s*|[A-ZÀ-Þ][\w'-]+(?:\s+(?:(?:of|the|and|in|on|a|de|du"
    r"|la)\s+){0,2}[A-ZÀ-Þ][\w'-]+){1,5}\s*\([^()]*\d[^()]*\),?\s*)$"
)
# "The 1983 Yorkshire Television" + "play Black Water, which starred", "a 2009 radio" + "play called …"
_A_STAGE = re.compile(
    r"\b(?:(?:19|20)\d\d\s+(?:[\w'-]+\s+){0,3}|(?:Television|TV|BBC|ITV|[Rr]adio|[Ss]tage|[Oo]ne-act|Broadway|West\s+End"
    r"|Playhouse|Theatre|Theater)\s+)$"
)
# "Mina Falk" + "plays Iris in the show alongside Carl Dunn": no stage play
_IS_A_VERB = re.compile(rf"\b(?:[{UPPER}][\w'.-]+|will|to|who|also|and|both|[Ss]?he|[Tt]hey|\w+ly)\s+$")
_STARS_NOUN = re.compile(r"\s*,?\s*(?:[Ss]tarring|[Ss]tarred|[Ff]eaturing|[Aa]longside|[Hh]eadlined|[Ll]ed\s)")


def _of_other_work(sentence: Sentence, span: tuple[int, int]) -> bool:
    """ "a film about the bridge starring Bo Lark", "Salt Road (1967), starring Bo Lark"."""
    before = sentence.text[max(0, span[0] - 110) : span[0]]
    ours = any(start >= span[0] - 60 and end <= span[0] for start, end in sentence.titles)
    other = _OTHER_WORK.search(before)
    if other is None or _STARS_NOUN.match(sentence.text, span[0]) is None:
        return False
    play = other.group().startswith("play")
    if play and _A_STAGE.search(before, 0, other.start()):
        return True
    return not ours and not (play and _IS_A_VERB.search(before, 0, other.start()))


OBJECTIONS = (
    Objection(
        "of another show",
        lambda s, span: not s.ours(span[0]),
        ('Winter Harbor is back, and "Copper Bay" stars Mina Falk and Bo Lark.',),
    ),
    Objection(
        "of another show, in an aside",
        lambda s, span: any(start < span[1] and span[0] <= _behind(s, end) for start, end in s.asides),
        ("Winter Harbor adds 'Copper Bay' star Lisa Kemp.",),
    ),
    Objection(
        "of another show's cast",
        of_another_cast,
        ("Mina Falk joined the cast of Copper Bay midway through its third season and left it in its fifth.",),
    ),
    Objection("of a film", _of_a_film, ("It comes after the film starring Ada Lund.",)),
    Objection(
        "of other work",
        _of_other_work,
        (
            "He also made a telemovie about the bridge starring Ada Lund.",
            "For the cinema there was Salt Road (1967), starring Ada Lund.",
        ),
    ),
)


_DENIAL_BEFORE = quick(
    r"\b(?:den(?:y|ies|ied|ying)|refut\w+|dismiss(?:ed|es|ing)?|rubbish\w*|sh(?:o|u)(?:o)?ts?\s+down"
    r"|no\s+truth|not\s+true|isn't\s+true|untrue|false(?:ly|hood)?|debunk\w*|quash\w*|scotch(?:es|ed)"
    r"|wrongly|hoax|nothing\s+to|put\s+to\s+rest|laid\s+to\s+rest|played\s+down)\b(?!\s+(?:involvement"
    r"|wrongdoing))[^.;]{0,140}$",
    re.IGNORECASE,
)
# "Contrary to a report that A" + "will leave"; what is true stands behind a comma: "Contrary to rumours, A stays"
_CONTRARY = quick(r"\bcontrary\s+to\s[^.;,]{0,140}$", re.IGNORECASE)
_DENIAL_BEHIND = quick(
    r"[^.;]{0,90}?(?:(?:\b(?:is|are|was|were|as)|'s|\bseries)\s+[\"']?(?:[\w-]+\s+){0,3}?(?:tosh|rot|bunk|fiction"
    r"|fabricated"
    r"|invention|untrue|false|not\s+true|unfounded|baseless|nonsense|a\s+hoax|rubbish(?:ed)?|denied|fake|wrong"
    r"|inaccurate|(?:hosed|played|knocked|brushed|batted|laughed|swatted)\s+(?:down|aside|away|off)|dispelled|rejected"
    r"|scotched"
    r"|quelled|shut\s+down|shot\s+down|dismissed|refuted|debunked|quashed)|\b(?:isn't|aren't|wasn't)\s+true)\b",
    re.IGNORECASE,
)
_CLAIMED = quick(
    r"\b(?:reports?|rumou?rs?|claims?|claimed|talk|gossip|speculation|suggestions?|stor(?:y|ies)|that|news|leaks?"
    r"|whispers?)\b",
    re.IGNORECASE,
)


_COURTED = quick(r"\b(?:approached|offered|courted|asked|eyed|wanted|in\s+talks)\b")
_DECLINES = re.compile(
    r"[^.;]{0,120}?,?\s(?:withdrew|declined|refused|passed(?=\s*[.,]|\s+on\b)|turned\s+(?:it|them|the\s+\w+)\s+down"
    r"|said\s+no"
    r"|pulled\s+out|backed\s+out|has\s+(?:declined|withdrawn|refused))\b"
)


def denied(sentence: Sentence, span: tuple[int, int]) -> bool:
    """ "Reports that X will quit are untrue", "X denies that she is leaving": the sentence says that it is not so."""
    text = sentence.bare
    if _COURTED.search(text, *span) and _DECLINES.match(text, span[1]):
        return True
    if _DENIAL_BEFORE.search(text, 0, span[0]) or _CONTRARY.search(text, 0, span[0]) or refuted(text, span):
        return True
    return bool(_CLAIMED.search(text, 0, span[0]) and _DENIAL_BEHIND.match(text, span[1]))


def is_title(sentence: Sentence, name: Name) -> bool:
    """Whether a name is a network's, or the words of a title."""
    return name.text in NETWORKS or sentence.in_a_title(name.start, name.end)


def role_of(credit: Credit, people: People) -> str | None:
    """The role that a list gives to one of the people in it."""
    if credit.role:
        return credit.role
    return people.role_in(credit.paren) if credit.paren else None
