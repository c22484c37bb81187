"""Also known as: other titles of the same show."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from monitor.claims.names import UPPER
from monitor.claims.quick import QuickTable, quick
from monitor.claims.titles import title_key
from monitor.model import Attribute, Modality

if TYPE_CHECKING:
    from collections.abc import Iterator

    from monitor.claims.findings import Finding
    from monitor.claims.reading import Reading, Sentence

# In quotes (an apostrophe inside a word closes none), or a run of capitalised words.
_IN_QUOTES = r"(?:\"(?P<double>[^\"]{2,70})\"|'(?P<single>(?:[^']|'(?=\w)){2,70})')"
_SMALL = (
    r"(?:of|the|a|an|in|to|and|but|is|not|my|from|it's|for|on|with|de|del|des|du|di|da|do|la|le|les|el|los|las|en|et"
    r"|y|e|und|der|die|das|den|van|von|no|ni|wa|ga|to|wo|ui|ile|ve)"
)
_BARE = rf"(?P<bare>(?!I\b)[{UPPER}][\w'-]*(?:[\s,-]+(?:{_SMALL}\s+)*[{UPPER}][\w'-]*){{0,7}})"
_TITLE = rf"(?:{_IN_QUOTES}|{_BARE})"
_LANGUAGE = (
    r"(?:Korean|Japanese|Chinese|Mandarin|Cantonese|Thai|Turkish|Spanish|Catalan|French|German|Italian|Portuguese"
    r"|Danish|Swedish|Norwegian|Finnish|Dutch|Polish|Czech|Russian|Hebrew|Arabic|Hindi|English|Welsh|Irish)"
)
_ORIGINAL = rf"(?:{_LANGUAGE}|original|international|literal|working|alternative|alternate|native)"
_SHOW = r"(?:it|which|thing|(?:the|this)\s+(?:[\w-]+\s+)?(?:show|series|drama|k-drama|anime|sitcom|thriller|comedy))"


@dataclass(frozen=True, slots=True)
class Phrase:
    """One way of giving another title. ``_`` stands in the sentence where its own title does."""

    name: str
    pattern: str
    examples: tuple[tuple[str, str], ...]

    @property
    def stands_beside_the_title(self) -> bool:
        """Whether the pattern looks for the blank in place of the show's own title."""
        return "_" in self.pattern


PHRASES = (
    Phrase(
        "also known as",
        rf"(?i:\b(?:also\s+(?:known|called|titled)(?:\s+as)?|alternatively\s+titled|aka|a\.k\.a\."
        rf"|better\s+known\s+as|otherwise\s+known\s+as|formerly\s+(?:known\s+as|titled|called)"
        rf"|previously\s+titled|originally\s+(?:titled|called)"
        rf"|(?:goes|went|known|going)\s+(?:abroad\s+|there\s+|internationally\s+|locally\s+)?(?:by"
        rf"|under)\s+the\s+(?:name|title)(?:\s+of)?|(?:its|the)\s+(?:\w+\s+)?title\s+(?:is|was)"
        rf"|known\s+(?:\w+\s+){{0,3}}as|(?:under|with|by"
        rf"|has)\s+the\s+(?:{_ORIGINAL}\s+)*(?:title|name)(?:\s+of)?|(?<!un)titled|which\s+translates\s+(?:to|as)"
        rf"|translated\s+as|working\s+title|original\s+title(?:\s+is|:)?"
        rf"|alternative\s+title(?:\s+is|:)?|\(\w+\s+title:|whose\s+(?:\w+\s+){{0,2}}?title\s+is|working\s+title\s+was"
        rf"|(?:by|under)\s+its\s+(?:{_ORIGINAL}\s+)+(?:title|name),?"
        rf"|{_SHOW}\s+(?:is|was|will\s+be|is\s+to\s+be)\s+called"
        rf"|sold\s+(?:[\w\s]{{1,20}}?\s)?as|(?:airs|aired|shown|streams|broadcast|released)\s+(?:[\w\s]{{1,20}}?\s)?(?:as|under\s+the\s+title)"
        rf"))\s*:?\s*,?\s*{_TITLE}",
        (
            ('Winter Harbor, also known as "Snow Pier", is back.', "Snow Pier"),
            ("In France the show is to be called Le Verger de Fer.", "Le Verger de Fer"),
            ('Korean viewers know the show by its original name, "Sogeum Gung".', "Sogeum Gung"),
            ("The series was sold abroad as Harbor of Snow.", "Harbor of Snow"),
        ),
    ),
    Phrase(
        "in brackets, with its language",
        rf"(?:(?<=_)|(?<=_['\"]))\s*\((?:{_TITLE}\s+in\s+(?:the\s+original|{_LANGUAGE}))\b",
        (("Winter Harbor (Tuz Sarayi in Turkish) opened in May.", "Tuz Sarayi"),),
    ),
    Phrase(
        "in brackets, behind its language",
        rf"(?:(?<=_)|(?<=_['\"]))\s*\((?:in\s+(?:the\s+original|{_LANGUAGE}),?|(?:the\s+)?(?:{_ORIGINAL}\s+)+title:?)\s+{_TITLE}",
        (
            ("Winter Harbor (in the original, Los Cinco de Arga) is back.", "Los Cinco de Arga"),
            ("Winter Harbor (Korean title: Sogeum Gung) is back.", "Sogeum Gung"),
        ),
    ),
    Phrase(
        "as it is called",
        rf"(?:^|(?<=_\sor\s)|(?<=_,\sor\s)|(?<=_\s\()){_TITLE},?\s+as\s+(?:it\s+is|it's|[a-z]+(?:\s[a-z]+){{0,3}})\s+(?:also\s+)?(?:called|known|calls?\s+it|calling\s+it)\b",
        (
            ("Winter Harbor or Los Cinco de Arga, as it is called in Spain, is back.", "Los Cinco de Arga"),
            ("Los Cinco de Arga, as purists insist on calling it, is back.", "Los Cinco de Arga"),
        ),
    ),
)
_COMPILED = QuickTable((phrase, quick(phrase.pattern)) for phrase in PHRASES)
_EPISODE = quick(
    r"\b(?:episode|book|novel|song|film|movie|single|album|chapter|sequel|spin-?off|finale|character|actor|company|studio|band|team"
    r"|actress|named)\b[^.;,]{0,25}$",
    re.IGNORECASE,
)
_OF_THE_SHOW = quick(
    r"\b(?:show|series|drama|k-drama|it|its|anime|sitcom|thriller|season|cycle|saga|which|titled)\b|^\W*$",
    re.IGNORECASE,
)
_ITS = quick(
    r"\bits\s+(?:[\w-]+\s+)?(?:title|name)|\b(?:it|show|series|drama|thing)\s+(?:is|was|will|went|goes)\b|\bcalling\s+it\b",
    re.IGNORECASE,
)


def find(reading: Reading) -> Iterator[Finding]:
    """Other titles of the show."""
    for sentence in reading.about():
        for phrase, match in _matches(sentence):
            group = next(name for name, found in match.groupdict().items() if found)
            title = sentence.text[match.start(group) : match.end(group)].rstrip(" ,.")
            span, rule = match.span(), f"title: {phrase.name}"
            start = sentence.start + match.start(group)
            value = sentence.source_text[start : start + len(title)]
            why = (
                "of another show" if not sentence.ours(span[0]) else _why_no_title(reading, sentence.text, title, match)
            )
            if why is None:
                yield sentence.claim(Attribute.ALSO_KNOWN_AS, value, span, rule, how=Modality.ASSERTED)
            else:
                yield sentence.dropped(Attribute.ALSO_KNOWN_AS, value, span, rule, why)


def _matches(sentence: Sentence) -> Iterator[tuple[Phrase, re.Match[str]]]:
    blanked = _with_its_own_blanked(sentence)
    for phrase, pattern in _COMPILED.possible(sentence.text):
        for match in pattern.finditer(blanked if phrase.stands_beside_the_title else sentence.text):
            yield phrase, match


def _with_its_own_blanked(sentence: Sentence) -> str:
    text = sentence.text
    for start, end in sentence.titles:
        text = text[:start] + "_" * (end - start) + text[end:]
    return text


def _why_no_title(reading: Reading, text: str, title: str, match: re.Match[str]) -> str | None:
    if len(title) < 3:
        return "too short"
    if _EPISODE.search(text[: match.start()]):
        return "what something else is called"
    lead = text[max(0, match.start() - 70) : match.start()]
    named = reading.finder.regex.search(lead) or _OF_THE_SHOW.search(lead) or _ITS.search(match.group())
    if not named:
        return "not said of the show"
    return "the title itself" if title_is_main(reading, title) else None


def title_is_main(reading: Reading, title: str) -> bool:
    """Whether ``title`` is the show's own first title."""
    return title_key(title) == title_key(reading.show.title)
