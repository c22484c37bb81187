"""Also known as: other titles of the same show."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from monitor.claims.quick import quick
from monitor.claims.titles.bearers import another_bears_it
from monitor.claims.titles.finder import title_key
from monitor.claims.titles.given import other_title_spans
from monitor.claims.words.networks import NETWORKS
from monitor.claims.words.shows import NOUNS, PLAIN_NOUNS
from monitor.model import Attribute, Modality

if TYPE_CHECKING:
    from collections.abc import Iterator

    from monitor.claims.findings import Finding
    from monitor.claims.reading import Reading, Sentence

Span = tuple[int, int]

# "Written under the working title Cold Coast, Winter Harbor opens in May."
_TOLD_FIRST = quick(
    r"(?:(?:First|Originally|Once|Long|Initially|Previously|Formerly|Also)\s+)?(?:written|developed|announced|shot"
    r"|filmed|known|titled|called|conceived|produced|released|pitched|ordered|sold|commissioned)\b",
    re.IGNORECASE,
)
_EPISODE = quick(
    r"\b(?:episode|book|novel|song|film|movie|single|album|chapter|sequel|spin-?off|finale|character|actor"
    r"|company|studio|band|team"
    r"|actress|named|role|lead|star|host|presenter|director|writer|creator|showrunner|cast|composer|singer"
    r"|podcast|game|comic|remake"
    r"|documentary|special|label|banner|artist|author|illustrator|rapper|man|woman|he|she)\b[^.;,]{0,45}$"
    # "A short titled Cold Coast", "the service, then called Pinepix"
    r"|\bshorts?,?\s+$|\b(?:service|network|channel|streamer|broadcaster|platform|station|outlet|site|app|publisher"
    r"|magazine|town|village|city|island),?\s+\(?$",
    re.IGNORECASE,
)
# "The name of Bo Lark is missing from the titles."
_SOMEBODYS = quick(r"^the\s+(?:name|title)\s+of\b", re.IGNORECASE)
# "A lawyer by the name of Keegan Dorn", "Falk was best known as Ita": who is called so, not what.
_IS_SOMEBODY = quick(
    r"\b(?:lawyer|cop|detective|doctor|nurse|teacher|soldier|spy|thief|killer|officer|agent|inspector|student|boy"
    r"|girl|kid|guy|villain"
    r"|hero|heroine|dog|cat|somebody|someone|fellow|chap|lady|gentleman|journalist|reporter|priest|widow|king|queen"
    r"|prince|princess)\s+$"
    r"|\b(?:[Ss]he|[Hh]e|who|[A-Z]\w+)\s+(?:is|was|became)\s+(?:then\s+|still\s+)?(?:best\s+|mostly\s+)$"
)
_A_SENTENCE = re.compile(r"\w\.$|\s(?:is|does|plays|voices|as|are|was)\s")
# "The town in the show is called Snow Pier."
_SOMETHING_IN_IT = quick(
    r"\b(?!title|name|version|rest|season)\w+\s+(?:in|of|on|from)\s+(?:the|this)\s+(?:show|series"
    r"|drama)\s(?:\w+\s){0,3}$",
    re.IGNORECASE,
)
_OF_THE_SHOW = quick(
    rf"\b(?:{NOUNS}|it|its|season|cycle|saga|which|titled|production|project|hour|the\s+thing)\b|^\W*$",
    re.IGNORECASE,
)
_ITS = quick(
    rf"\b(?:carr(?:y|ies|ied)|list(?:s|ed)?|bill(?:s|ed)?|market(?:s|ed)?|sell(?:s)?|sold)\s+it\s+as\b"
    rf"|\btitle,?\s+(?:literally|lit\.)|"
    rf"\bits\s+(?:[\w-]+\s+)?(?:title|name)|(?:title|name)\s+(?:of|for)\s+the\s+(?:{PLAIN_NOUNS}|production)"
    rf"|\bknow\s+(?:it|_)|\b(?:{NOUNS}|it|thing)(?:\s+(?:is|was|will|went|goes|as)|,\s+(?:called|entitled|named))\b|\bcalling\s+it\b",
    re.IGNORECASE,
)


def find(reading: Reading) -> Iterator[Finding]:
    """Other titles of the show."""
    for sentence in reading.about():
        for rule, span, title_span in other_title_spans(sentence.text, sentence.titles):
            title = sentence.text[slice(*title_span)]
            start = sentence.start + title_span[0]
            value = sentence.source_text[start : start + len(title)]
            own = any(start <= title_span[0] and title_span[1] <= end for start, end in sentence.titles)
            foreign = not (own or sentence.ours(span[0]))
            why = "of another show" if foreign else _why_no_title(reading, sentence, title_span, span)
            if why is None:
                yield sentence.claim(Attribute.ALSO_KNOWN_AS, value, span, rule, how=Modality.ASSERTED)
            else:
                yield sentence.dropped(Attribute.ALSO_KNOWN_AS, value, span, rule, why)


def _why_no_title(reading: Reading, sentence: Sentence, title_span: Span, span: Span) -> str | None:
    text, title_start = sentence.text, title_span[0]
    title = text[slice(*title_span)]
    if len(title) < (3 if title.isascii() else 2):  # "冬港" is a whole one
        return "too short"
    if _SOMEBODYS.search(text[slice(*span)]) or _IS_SOMEBODY.search(text, 0, span[0]):
        return "somebody's name"
    if (why := another_bears_it(sentence.bare, (span[0], title_start))) is not None:
        return why
    if span[0] == 0 and _A_SENTENCE.search(title):
        return "what is said in that language, or by whom"  # "English: A is Iris and B does Bo."
    if title in NETWORKS or title.endswith("'s"):
        return "a network, or whose it is"
    if _EPISODE.search(text, 0, span[0]) or _SOMETHING_IN_IT.search(text, 0, title_start):
        return "what something else is called"
    lead = text[max(0, span[0] - 70) : span[0]]
    words = text[slice(*span)]
    named = reading.finder.regex.search(lead) or _OF_THE_SHOW.search(lead) or _ITS.search(words)
    own = any(start <= title_start < end for start, end in sentence.titles)
    if not (named or own or _TOLD_FIRST.match(text)):
        return "not said of the show"
    return "the title itself" if title_is_main(reading, title) else None


def title_is_main(reading: Reading, title: str) -> bool:
    """Whether ``title`` is the show's own first title."""
    return title_key(title) == title_key(reading.show.title)
