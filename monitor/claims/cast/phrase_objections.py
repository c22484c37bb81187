"""What speaks against reading a phrase of moves.py or phrases.py as said of the cast."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from monitor.claims.cast.elsewhere import is_of_a_version
from monitor.claims.cast.found import OBJECTIONS
from monitor.claims.cast.group_objections import adds_to_the_crew
from monitor.claims.cast.makers import made_beside, makes_before
from monitor.claims.cast.move_objections import MOVE_OBJECTIONS
from monitor.claims.cast.subjects import neither_of
from monitor.claims.cast.what_it_is import is_no_host
from monitor.claims.cast.words import STARRING
from monitor.claims.findings import objection
from monitor.claims.people.names import find_names
from monitor.claims.quick import quick
from monitor.claims.said.credits import names_from
from monitor.claims.words.handover import NO_ROLE_BEHIND
from monitor.claims.words.networks import NETWORKS
from monitor.claims.words.shows import NOUNS, RETOLD

if TYPE_CHECKING:
    from collections.abc import Sequence

    from monitor.claims.cast.words import Phrase
    from monitor.claims.people.known import People
    from monitor.claims.reading import Sentence
    from monitor.claims.said.credits import Credit


def against_phrase(
    sentence: Sentence,
    phrase: Phrase,
    match: re.Match[str],
    credited: list[Credit],
    people: People,
    said_before: tuple[Sentence | None, Sequence[Sentence]],
) -> str | None:
    """The first reason not to believe it; ``said_before`` is the sentence before, and those a pronoun looks back to."""
    before, earlier = said_before
    why = objection(OBJECTIONS, sentence, match.span()) if credited else None
    if phrase.value != STARRING:
        why = why or objection(MOVE_OBJECTIONS, sentence, match.span())
    acts_too = phrase.name == "star in" and _AND_MAKES.match(sentence.text, match.end())
    if BEHIND_THE_CAMERA.match(sentence.text, match.end()) and not acts_too:
        why = why or "behind the camera"
    if credited and phrase.side == "before" and neither_of(sentence.text, credited, people) is not None:
        why = why or "neither of them"
    beside = names_from(sentence.text, match.end() + 1, known=people.full_of_part)[-1:]  # "opposite A"
    ends = {credited[-1].end, *(one.end for one in beside)} if credited else set[int]()
    if any(is_of_a_version(sentence.bare, (match.start(), end)) for end in ends):
        why = why or "of other work"
    if phrase.name in _HOSTED and is_no_host(sentence, match.span(), before):
        why = why or "no host of the show"
    if phrase.name in _IN_PLACE_OF and _MAKES_IT.search(sentence.bare, 0, match.start()):
        why = why or "behind the camera"
    if phrase.name == "joined by" and _HE_IS_REPLACED.match(sentence.bare) and _of_crew(people, earlier):
        why = why or "behind the camera"
    if phrase.name in _BESIDE and made_beside(sentence, match.span()):
        why = why or "behind the camera"
    if phrase.name == "the one with" and _MAKES_IT_WITH.search(sentence.bare, 0, match.start()):
        why = why or "behind the camera"
    if credited and phrase.name == "joins those announced before" and _is_a_show(sentence, match, credited):
        why = why or "a show joins others"
    if phrase.name == "others featured include" and any(
        adds_to_the_crew(text) for text in (before.bare if before else "", sentence.bare[: match.start()])
    ):
        why = why or "behind the camera"
    if _A_SERVICE_HAS.search(match.group()):
        why = why or "what a service gains and loses"
    if (
        phrase.name == "a newcomer"
        and _DONE_BY.search(sentence.bare, 0, match.start())
        and makes_before(sentence, match.start())
    ):
        why = why or "behind the camera"
    if phrase.name == "joined by" and (_IN_THE_ROOM.search(match.group()) or _in_that_job(sentence, match)):
        why = why or "behind the camera"
    if phrase.name in {"a newcomer", "we get"} and (sentence.newest or 1) < 2:
        why = why or "new, in a new show"
    if len(credited) == 1 and phrase.name == "star in" and match.group().strip() in _NOUNS:
        why = why or "a noun"  # "the former Copper Bay star was seen"
    return why


_NOUNS = frozenset({"star", "guest star", "guest-star"})


def _in_that_job(sentence: Sentence, match: re.Match[str]) -> bool:
    """Whether the job in which somebody is joined is one behind the camera."""
    return _IN_THAT_JOB.search(match.group()) is not None and makes_before(sentence, match.start())


# "Its director is leaving." + "He will be replaced by Bo Lark."
_HE_IS_REPLACED = re.compile(r"[\"']?(?:He|She)\s(?:[\w']+\s+){1,4}(?:replaced|succeeded|followed)\s+[^.;,]{0,20}?by\s")


def _of_crew(people: People, earlier: Sequence[Sentence]) -> bool:
    """Whether "he" is somebody behind the camera: the sentence before names nobody else."""
    names = [people.full(name.text) or name.text for name in find_names(earlier[0].text)] if earlier else []
    return any(map(people.is_crew_only, names)) and not any(map(people.performs, names))


_AND_MAKES = re.compile(r"\s+(?:in\s+)?and\s")  # "stars" + "in and directs"
_BESIDE = frozenset({"alongside", "opposite"})
_IN_PLACE_OF = frozenset({"replaces", "role left by", "hands the role over", "handed the role"})
# "Ann Hill is directing it in place of Bo Lark"
_MAKES_IT = quick(
    r"\b(?:direct(?:s|ed|ing|or)|showrunn?\w*|helm(?:s|ed|ing)?|scripts?|writ(?:es|ing|ers?)|compos(?:es|ing|ers?)"
    r"|producers?)"
    r"\b(?![^.;]{0,80}?\b(?:role|part|character|play(?:s|ing|ed)?|actor|actress|star|cast)\b)",
    re.IGNORECASE,
)
# "Season 2" + "joins the recently announced Copper Bay on Hulu"
_THE_SHOW_ITSELF = re.compile(
    rf"(?:_|\b(?:[Ss]eason|[Ss]eries|[Pp]art|[Vv]olume)\s+\w+|\b(?:{NOUNS}|[Ss]eason|{RETOLD}|[Tt]itle|[Pp]roject|[Ii]t)"
    rf"|\b(?:{NOUNS}|[Ss]eason),\s[^,;.]{{2,40}}),?\s+"
    r"(?:(?:has|have|had|will|is|now|also|set|to)\s+){0,4}$"
)
_SERVICES = "|".join(map(re.escape, sorted(NETWORKS, key=len, reverse=True)))
# "the announced Copper Bay" + "on Hulu"
_ON_A_SERVICE = re.compile(rf"\s+(?:on|at)\s+(?:the\s+)?(?:{_SERVICES})\b")
# "Leaving Hulu this month:", "Coming to Netflix are": titles follow; but "Leaving the CBS drama is Carl Dunn"
_A_SERVICE_HAS = re.compile(
    rf"\b(?:[Ll]eaving|[Ee]xiting|[Dd]eparting|[Ll]eft|[Jj]oin(?:ing|s|ed)|[Aa]rriving\s+(?:on|at)|[Cc]oming\s+to"
    rf"|[Ww]elcom(?:es|ed|ing)|[Aa]dd(?:ed|ing)\s+to|[Nn]ew\s+(?:on|to)|[Gg]one\s+from|[Mm]issing\s+from)\s+(?:{_SERVICES})"
    r"(?:\s+(?:and|or|UK|US|Canada|Australia|India)\b[^:,.;]{0,30}?)?"
    r"\s*(?::|(?:this|next|in|on|soon|by|today|tonight|tomorrow|over|at)\b|(?:is|are)\b)"
)
# "while the fourth comes" + "from newcomer Bo Lark"
_DONE_BY = re.compile(r"\b(?:from|by)\s+(?:the\s+|a\s+)?$")
# "She will be" + "joined in the writers' room by Bo Lark"
_IN_THE_ROOM = re.compile(
    r"\b(?:writers?'?s?|writing|editing|directors?'?s?|producers?'?)\s+(?:room|chair|seat|staff|team|suite)\b"
)
# "Ann Hill remains as showrunner and will be" + "joined in that role by Bo Lark"
_IN_THAT_JOB = re.compile(
    r"\bin\s+(?:that|the|this|her|his|their)\s+(?:role|job|post|position|capacity|duties|task|seat|chair)\b"
)


def _is_a_show(sentence: Sentence, match: re.Match[str], credited: list[Credit]) -> bool:
    """Whether it is the show that joins what was announced, not somebody."""
    before = _THE_SHOW_ITSELF.search(sentence.bare, max(0, match.start() - 120), match.start())
    return before is not None or _ON_A_SERVICE.match(sentence.text, credited[-1].end) is not None


# "Ann Hill helms the" + "series with Bo Lark"
_MAKES_IT_WITH = re.compile(
    r"\b(?:helm|direct|produc|creat|writ|pen|co-\w+)(?:s|es|e|ed|ned|ing)?\s+(?:the|this)\s+(?:[\w'-]+\s+){0,3}$"
)
_HOSTED = frozenset({"star in", "hosted by", "hosts it"})
BEHIND_THE_CAMERA = quick(
    r"(?:(?!\band\b)[^.;,:()]){0,30}?(?:\b(?:in|to|into)\s+the\s+(?:director's|writers'|editing"
    r"|showrunner's)\s+(?:chair|seat"
    r"|room)|\bin\s+charge\s+of\s+(?:the\s+|its\s+)?(?:[a-z-]+\s+){0,2}?(?:scripts?|writing|music|score|direct\w+|design\w*"
    r"|animation|series\s+composition)\b"
    r"|\bat\s+the\s+helm\b|\bbehind\s+the\s+(?:camera|scenes|lens|desk)|\b(?:to|and)\s+(?:co-)?(?:direct|writ"
    r"|produc|helm"
    r"|scor|compos|penn?|showrun|choreograph)(?:e|s|es|ing|ed)?\b(?!\s+and\s+star)|\b(?:direct|writ|produc)ing\b)"
    r"|(?:(?!\band\b)[^.;,:()]){0,30}?\bas\s+(?:an?\s+|the\s+|its\s+)?(?:(?:\w+\s+)?(?:producer|showrunner|director"
    r"|writer|composer)s?|(?:character|sound|art|costume|production|animation|stunt|set|script|story|visual|music"
    r"|colou?r)\s+(?:designer|supervisor|editor|coordinator))\b" + NO_ROLE_BEHIND,
    # "replaces Carl Dunn as writer Iris Crane": a role
    re.IGNORECASE,
)
