"""What is made from a show and is not the show: its remake, its spin-off, the film, the game, the fan meeting.

"The German remake of Copper Bay was cancelled" says nothing of Copper Bay. Where the show is itself such a work ("the
spin-off Copper Bay"), the word is its own and counts for it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from monitor.claims.about.round_ups import is_name
from monitor.claims.quick import quick
from monitor.claims.words.shows import PLAIN_NOUNS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from monitor.claims.titles.finder import TitleFinder

Span = tuple[int, int]

# Kinds that an article may say of the show itself.
_KINDS = (
    r"(?:remake|re-make|reboot|spin-?\s?off|prequel|offshoot|follow-up\s+series|companion\s+(?:series|show|piece)"
    r"|sister\s+(?:series|show))"
)
_PEOPLES = (
    r"(?:American|US|U\.S\.|British|UK|U\.K\.|Korean|South\s+Korean|Japanese|Chinese|Thai|Turkish|Spanish"
    r"|Mexican|French|German"
    r"|Italian|Portuguese|Brazilian|Danish|Swedish|Norwegian|Finnish|Dutch|Flemish|Belgian|Polish|Czech"
    r"|Russian|Israeli|Indian"
    r"|Hindi|Tamil|Telugu|Filipino|Philippine|Indonesian|Vietnamese|Taiwanese|Greek|Hungarian|Romanian"
    r"|Ukrainian|Canadian|Quebec"
    r"|Australian|Irish|Welsh|Scottish|Arabic|Egyptian|English|foreign|overseas|local|Hollywood|Bollywood|stage"
    r"|film|movie|big-screen|theatrical|musical|radio|audio|animated|live-action)"
)
# Things of another kind, of which none can be the show.
_THINGS = (
    r"(?:(?:mobile|video|board|card|computer|online|role-playing)?\s?games?|stage\s+(?:play|show|version|musical)"
    r"|musical|ballet|opera"
    r"|exhibition|fan\s?(?:meeting|meet|event|festival|convention|con|podcast|film|fiction|site|club|edit)s?"
    r"|concerts?|tour|podcast"
    rf"|adverts?|commercial|soundtrack(?:\s+album)?(?!(?:\s+\w+){{0,6}}?\s+(?:by|composed|work)\b)"
    r"|cross-?overs?(?:\s+(?:event|episode|special|movie))?|theme\s+park|ride|escape\s+room|novelis?z?ation|tie-in(?:\s+\w+)?|parody|spoof"
    rf"|making-of|documentary|audiobook|comic\s+book|movie|feature\s+film|film|merchandise|colou?ring\s+book"
    rf"|{_PEOPLES}\s+(?:version|adaptation|edition|take|remake|reboot|cousin|counterpart|sister|copy|equivalent))"
)
_DERIVED = rf"(?:{_KINDS}|{_THINGS})"
# "a German remake of Copper Bay", "the mobile game based on Copper Bay"
_BEFORE = quick(
    r"\b(?:(?:the|an?|its|this|that|another|any|first|untitled"
    rf"|planned)\s+)?(?:[\w'-]+\s+){{0,3}}?{_DERIVED}(?:\s+(?:{PLAIN_NOUNS}))?"
    r"\s+(?:of|to|for|from|about|(?:which\s+is\s+)?(?:based|inspired|modelled|modeled)\s+(?:on|by)"
    r"|set\s+in\s+the\s+world\s+of|featuring)\s+"
    rf"(?:the\s+)?(?:(?:{PLAIN_NOUNS}|original|hit|popular|Korean|sitcom|anime|\w+'s)\s+){{0,3}}[\"']?(?:the\s+)?$",
    re.IGNORECASE,
)
# "Fox unveils its own Copper Bay": a remake
_ITS_OWN = re.compile(
    r"\b(?:its|their)\s+(?:very\s+)?own\s+(?:version\s+of\s+|take\s+on\s+)?[\"']?(?:the\s+)?$", re.IGNORECASE
)
# "Copper Bay's German remake", "the untitled Copper Bay offshoot", "the Copper Bay board game"
_BEHIND = quick(
    rf"[\"']?(?:'s?)?\s+(?:(?:{_PEOPLES}|untitled|planned|new|upcoming|official"
    rf"|first)\s+){{0,2}}{_DERIVED}\b(?!\s+(?:series\s+)?regular|\s+noir)",
    re.IGNORECASE,
)
# "The state film office", "the film critics": not about the film.
_WHOSE_NOUN = (
    r"(?!'?s?\s+(?:offices?|commission\w*|festivals?|stars?|act(?:ors?|ress(?:es)?)|directors?|producers?|critics?"
    r"|crews?"
    r"|company|companies|industry|studios?|schools?|rights|fans?|makers?|buffs?|clubs?|boards?|councils?|liaison|world"
    r"|careers?|credits?|awards?|departments?|locations?|tours?|permits?|posters?|prizes?|writers?|composers?)\b)"
)
# "A spin-off has been ordered": a sentence on one of these.
_SUBJECT = quick(
    rf"^(?:(?:and|but|meanwhile|also|in\s+addition|there\s+is\s+also|separately|elsewhere|previously),?\s+)?"
    r"(?:(?:an?|the|its|another|one|two|this|first)\s+|(?=(?:\w+\s+)?(?:remakes|spin-?offs|prequels|versions|games"
    r"|films)\b))"
    rf"(?:(?!season|series|show|cast|is\b"
    rf"|was\b)[\w.'-]+\s+){{0,4}}?(?P<noun>{_DERIVED})(?:\s+(?:{PLAIN_NOUNS}))?s?\b{_WHOSE_NOUN}"
    r"(?P<rest>[^.]{0,110}?\b(?:is|was|were|are|has|have|had|will|would|could|may|might|premieres?|premiered|begins"
    r"|began|features|stars|starred"
    r"|opens|opened|starts|came|comes|goes|went|aired|airs|ran|follows|followed|debuted|debuts)\b)",
    re.IGNORECASE,
)
_KIND = re.compile(_KINDS, re.IGNORECASE)
# "Bo Lark will star in the eight-episode prequel", "on the spin-off": what the rest of the sentence is said of
_IN_ONE = quick(
    r"\b(?:in|on|for|of|join(?:s|ed)?|lead(?:s|ing)?|direct(?:s|ed|ing)?|writ(?:es?|ing)|creat(?:es|ed))\s+(?:the|this|that|its)\s+"
    r"(?:(?!first|second|original)[\w-]+\s+){0,3}?(?:spin-?\s?off|prequel|offshoot)\b(?!\s+(?:of|to|from|episodes?|rumou?rs?|talk)\b|['’])",
    re.IGNORECASE,
)
# "Ada Lund, who wrote on the third season of" + the show + ", is its creator": in talk of such a work, only who she is
_WHO_BEFORE = re.compile(r",\s(?:who(?:se|m)?|known|best|formerly|previously)\s[^,;.]{0,70}$")
_WHO_ENDS = re.compile(r"[^,;.]{0,20},\s")
# "the spin-off Copper Bay", "Copper Bay is a remake of"
_IS_ONE_BEFORE = quick(
    rf"\b(?P<kind>{_KINDS})(?:\s+(?:{PLAIN_NOUNS}))?,?\s+(?:called\s+|titled\s+|entitled\s+|-\s+)?[\"']?(?:the\s+)?$",
    re.IGNORECASE,
)
_IS_ONE_BEHIND = re.compile(
    r"[\"']?,?[\"']?\s+(?:(?:is|was|will\s+be|serves\s+as|being|as)\s+)?(?:[Nn]etflix's\s+)?(?:the|an?"
    rf"|\w+'s)\s+(?:[\w'-]+\s+){{0,4}}?(?P<kind>{_KINDS})\b"
)

# "the spin-off, Copper Bay: Salt", "a prequel called “Copper Bay: The First Snow”": the title with one more behind it
_NAMED_BEHIND = re.compile(
    rf"\b{_KINDS}(?:\s+(?:{PLAIN_NOUNS}))?,?\s+(?:(?:called|titled|entitled|named|dubbed|-)\s+)?[\"']?(?:the\s+)?$",
    re.IGNORECASE,
)
_SUBTITLE = re.compile(
    r":\s(?P<name>(?:(?:The|A|An)\s)?[A-Z][\w'-]*(?:\s(?:(?:of|the|and|in|at)\s){0,2}[A-Z][\w'-]*){0,4})"
)


def kinds_of_show(text: str, titles: Iterable[Span]) -> frozenset[str]:
    """What ``text`` says the show named at ``titles`` is: "remake", "spinoff"."""
    found: set[str] = set()
    for start, end in titles:
        if _subtitle(text, start, end):
            continue
        told_before = _IS_ONE_BEFORE.may_fit(text) and _IS_ONE_BEFORE.search(text[max(0, start - 60) : start])
        match = told_before or _IS_ONE_BEHIND.match(text, end)
        if match:
            found.add(_plain_kind(match["kind"]))
        found.update(_plain_kind(kind.group()) for kind in _KIND.finditer(text, start, end))
    return frozenset(found)


def _plain_kind(kind: str) -> str:
    return re.sub(r"[\s-]", "", kind.casefold())


def derived(text: str, title: Span, kinds: frozenset[str]) -> Span | None:
    """The words of the work made from the show whose title stands at ``title``; None where it is the show itself."""
    before = text[max(0, title[0] - 110) : title[0]]
    match = _BEFORE.search(before) if _BEFORE.may_fit(text) else None
    if match and not _is_ours(match.group(), kinds):
        return title[0] - len(before) + match.start(), title[1]
    own = _ITS_OWN.search(before)
    if own:
        return title[0] - len(before) + own.start(), title[1]
    behind = _BEHIND.match(text, title[1])
    if behind and not _is_ours(behind.group(), kinds):
        return title[0], behind.end()
    return None


def subtitled(text: str, finder: TitleFinder) -> Iterator[str]:
    """The titles of works made from the show that begin with its own and go on behind a colon."""
    for match in finder.regex.finditer(text):
        end = _subtitle(text, *match.span())
        if end and not finder.is_named(text[match.start() : end]):
            yield text[match.start() : end]


def _subtitle(text: str, start: int, end: int) -> int | None:
    """Where the subtitle ends that the title from ``start`` to ``end`` has as the name of a work made from it."""
    behind = _SUBTITLE.match(text, end)
    if behind is None or not is_name(behind["name"]) or not _NAMED_BEHIND.search(text[max(0, start - 60) : start]):
        return None
    return behind.end()


def is_about_derived(text: str, kinds: frozenset[str], *, told: bool = False) -> bool:
    """Whether a sentence that names nothing is about such a work: "A spin-off has been ordered".

    Once one has been ``told`` of, so is "Bo Lark will star in the spin-off"; else that may be the show itself.
    """
    match = _SUBJECT.search(text) or (_IN_ONE.search(text) if told else None)
    if match is None:
        return False
    if "noun" in match.groupdict() and _plain_kind(match["noun"]) == "reboot":  # what the show itself may come back as
        return False
    return not _is_ours(match.group(), kinds)


def only_says_who(text: str, title: Span) -> bool:
    """Whether the title only tells what somebody did before, in talk of a work made from the show."""
    before = _WHO_BEFORE.search(text, max(0, title[0] - 90), title[0])
    return before is not None and _WHO_ENDS.match(text, title[1]) is not None


def _is_ours(words: str, kinds: frozenset[str]) -> bool:
    return any(_plain_kind(kind.group()) in kinds for kind in _KIND.finditer(words))
