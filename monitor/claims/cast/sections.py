"""What the words over a passage make of the people in it: "New faces", "Not coming back", "Back on the beach:"."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from monitor.claims.cast.groups import said_ahead, said_before_colon, said_behind
from monitor.claims.cast.lists import value_of_intro
from monitor.claims.cast.profiles import tells_of_one
from monitor.claims.cast.words import STARRING
from monitor.claims.people.names import find_names
from monitor.claims.quick import quick
from monitor.claims.quick.compiler import compiled
from monitor.claims.reading import is_label
from monitor.claims.said.modality import is_guess
from monitor.model import BlockKind, Modality

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from monitor.claims.cast.found import Found
    from monitor.claims.cast.groups import Said
    from monitor.claims.reading import Reading, Sentence

# A question that asks for names may head them: "Who is coming back?"; "Will Mina Falk return?" heads an answer.
_ASKS_FOR_NAMES = re.compile(r"(?:so\s+|and\s+)?(?:who|which|what)(?:'s|'ll|\s)", re.IGNORECASE)
_CAST_IN_GENERAL = re.compile(r"\b(?:cast\s+and\s+characters|cast\s*(?:&|and)|who(?:'s|\s+is)\s+in)\b", re.IGNORECASE)
# "renewed or cancelled", "when will it return", "is the show coming back": not of people
_OF_THE_SHOW = re.compile(
    r"\b(?:when|where|why|how|show|series\s+(?:return|com|be)|renew\w*|cancel\w*|date|trailer|episodes?"
    r"|season\s+\w+\s+(?:return|com|be))\b"
    r"|\b(?:an?|the|one|long|last|final|fond|sad)\s+(?:[\w-]+\s+)?(?:goodbye|farewell)\b"  # "The goodbye first"
    r"|^(?:is|are|will|does|has|have)\b",
    re.IGNORECASE,
)
_CAST_HEADING = re.compile(
    r"\b(?:cast|faces?|names|stars|actors?|characters?|newcomers?|members?|regulars|who(?:'s)?|additions|recruits"
    r"|players)\b",
    re.IGNORECASE,
)
_RULES_OF_LISTS = frozenset({"listed", "role (performer)", "role (last name)", "as", "is", "plays", "run of names"})
_GUEST = compiled(r"\b(?:guest|cameo|special\s+(?:appearance|participation))", re.IGNORECASE)
_WORDS_BY_THEMSELVES = 5  # "Not back", "New bugs and spooks"
_WORDS_OF_AN_INTRO = 9
_ENTRY_LENGTH = 130
_A_PROFILE = 6  # sentences below an entry
_LONGEST_SUBJECT = 160
_LONGEST_ROLE = 45  # letters before the bracket in "Iris Crane (Mina Falk)"


def under_their_headings(found: Iterable[Found], reading: Reading) -> Iterator[Found]:
    """The findings, with the value that the words over them give to who is only said to be in it."""
    items = [*found]
    over = _Over.of(reading, {item.sentence.start for item in items if _is_entry(item)})
    for item in items:
        yield item if item.value != STARRING or item.rule == "starring" else _as_said_over(item, over)


# "Things are less certain for A: his Bo fell": what the heading says of the others is not said of them
_ANOTHER_MATTER = quick(
    r"\b(?:(?:less|not\s+so|far\s+from|not\s+as)\s+(?:certain|clear|sure|likely|obvious|easy|lucky|simple)"
    r"|(?:an?\s+(?:different|trickier)|another)\s+(?:matter|story|question|case)|uncertain|unclear|doubtful|anyone's\s+guess"
    r"|up\s+in\s+the\s+air|remains\s+to\s+be\s+seen|question\s+mark|harder\s+to\s+(?:say|see|tell))\b",
    re.IGNORECASE,
)


def _as_said_over(item: Found, over: _Over) -> Found:
    start, is_entry = item.sentence.start, _is_entry(item)
    text = item.sentence.text
    if _ANOTHER_MATTER.search(text):
        return item
    if _GUEST.search(text, item.sentence.clause(item.span[0])[0], item.sentence.clause(max(item.span[1] - 1, 0))[1]):
        return item
    inline = said_before_colon(item.sentence, item.name.start)
    if inline is not None:
        return _with(item, inline)
    told_of_before = _WHO_WAS.search(text, item.name.start, max(item.span[1], item.name.start))
    said = over.led.get(start) if (is_entry and not told_of_before) or _opens(item) else None
    words = over.intros.get(start) if is_entry else None
    value = value_of_intro(words) if words else STARRING
    headings = over.headings.get(start, ())
    if is_entry and _GUEST.search(words or "".join(headings[:1])):
        return item
    if value == STARRING and said is not None:
        return _with(item, said)
    for heading in headings if value == STARRING else ():
        of_entries = is_label(heading)
        words, value = heading, value_of_heading(heading) if is_entry or not of_entries else STARRING
        against = start in over.closed_off if of_entries else value_of_intro(text) not in {STARRING, value}
        if against and (of_entries or not is_entry):
            value = STARRING
        if value != STARRING:
            break
    if value != STARRING and words is not None:
        return replace(item, value=value, how=item.how or (Modality.EXPECTED if is_guess(words) else None))
    closed = over.closed.get(start) if is_entry else None
    return _with(item, closed) if closed is not None else item


def _with(item: Found, said: Said) -> Found:
    how = item.how or (None if said.how is Modality.ASSERTED else said.how)
    return replace(item, value=said.value, how=how, season=said.season)


def value_of_heading(heading: str) -> str:
    """What a heading says of the people under it; ``STARRING`` where it says nothing of coming or going."""
    if heading.rstrip().endswith(":"):
        return value_of_intro(heading)
    asks, words = heading.rstrip().endswith("?"), len(heading.split())
    if words > _WORDS_OF_AN_INTRO or (words > _WORDS_BY_THEMSELVES and not _CAST_HEADING.search(heading)):
        return STARRING
    if not heading or find_names(heading) or _CAST_IN_GENERAL.search(heading) or _OF_THE_SHOW.search(heading):
        return STARRING
    return STARRING if asks and not _ASKS_FOR_NAMES.match(heading) else value_of_intro(heading)


@dataclass(frozen=True, slots=True)
class _Over:
    """What stands over each sentence, by its start: a line with a colon, words about a group, headings."""

    intros: dict[int, str]
    led: dict[int, Said]
    closed: dict[int, Said]  # by the words behind a list
    headings: dict[int, tuple[str, ...]]  # the nearest first
    closed_off: set[int]  # where the talk has turned since the last heading

    @classmethod
    def of(cls, reading: Reading, entries: set[int]) -> _Over:
        over = cls(_intros(reading), {}, {}, {}, set())
        lead: tuple[Said, int] | None = None
        turned = False
        last = -_A_PROFILE - 1  # entry
        headings: tuple[str, ...] = ()
        for index, sentence in enumerate(reading.sentences):
            start = sentence.start
            if sentence.kind is BlockKind.HEADING:
                headings = (sentence.text, *(h for h in headings if not is_label(h) and is_label(sentence.text)))
                turned = False
                over._close(reading, index, entries)
                said = said_ahead(sentence) if is_label(sentence.text) else None
                lead = (said, sentence.block) if said is not None else None
                continue
            over.headings[start] = headings
            now, over_it = value_of_intro(sentence.text), value_of_intro(headings[0] if headings else "")
            turned = turned or (start not in entries and now not in {STARRING, over_it})
            if turned:
                over.closed_off.add(start)
            last = index if start in entries else last
            if lead is not None and start in entries:
                over.led[start] = lead[0]
                continue
            over._close(reading, index, entries)
            of_one = index - last <= _A_PROFILE and tells_of_one(sentence)
            said = said_ahead(sentence) if sentence.about and not of_one else None
            if said is not None:
                lead = (said, sentence.block)
            elif lead is not None and not _POINTS.search(sentence.text):
                if lead[1] != sentence.block or value_of_intro(sentence.text) not in {STARRING, lead[0].value}:
                    lead = None
                else:
                    over.led[start] = lead[0]
        return over

    def _close(self, reading: Reading, index: int, entries: set[int]) -> None:
        """ "They are all back.": said of the list that ends above."""
        above = [s for s in reading.sentences[max(0, index - 1) : index] if s.start in entries]
        said = said_behind(reading.sentences[index]) if above else None
        lists = said.lists if said is not None else 0
        for sentence in reversed(reading.sentences[:index]):
            if sentence.start in entries and said is not None and lists:
                self.closed.setdefault(sentence.start, said)
            else:
                lists -= 1
                if lists <= 0 or sentence.kind is not BlockKind.HEADING:
                    return


def _intros(reading: Reading) -> dict[int, str]:
    """For each sentence by its start the short line with a colon that leads to it, if there is one above it."""
    over: dict[int, str] = {}
    words = ""
    for sentence in reading.sentences:
        if sentence.kind is BlockKind.HEADING:
            words = ""
        elif _is_intro(sentence):
            words = sentence.text
        elif words:
            over[sentence.start] = words
    return over


# "See the list underneath:", "Here they are:": what the sentence before says holds for the list.
_POINTS = re.compile(
    r"^(?:(?:see|check|check\s+out|have\s+a\s+look\s+at|take\s+a\s+look\s+at|look\s+at|scroll|read|find)\b[^.;]{0,60}"
    r"|(?:here|these|those|they|below)\b[^.;]{0,60}|(?:namely|which\s+means|that\s+means|including|among\s+them)"
    r"[^.;]{0,20})[:.!]$",
    re.IGNORECASE,
)
_BEFORE_A_SUBJECT = re.compile(
    r"[\"']?(?:(?:and|so|then|first|that's|that\s+is|that\s+means|they\s+are|these\s+are|it's|namely|there's|there\s+is"
    r"|we\s+have|he|she|with|plus|also|next\s+to\s+(?:him|her|them))"
    r"\s+){0,2}(?:the\s+)?(?:[a-z-]+\s+){0,2}",
    re.IGNORECASE,
)
_NO_LONGER_SAID = re.compile(
    r"\b(?:still|again|already|as\s+before|previous\w*|formerly|originally|used\s+to|played(?!\s+by)|portrayed(?!\s+by)"
    r"|voiced(?!\s+by)|was|were|had)\b"
)


_WHO_WAS = re.compile(r"\bwho\s+(?:was|were|had|once|used|previously|formerly|originally)\b")


def _opens(item: Found) -> bool:
    """Whether somebody is the subject of a sentence: "A and B play the twins", or among "the others are A and B"."""
    if item.rule == "others featured include":
        return True
    names = find_names(item.sentence.text)
    first = next((n.start for n in names if not item.sentence.in_a_title(n.start, n.end)), item.name.start)
    if not _BEFORE_A_SUBJECT.fullmatch(item.sentence.text, 0, first):
        return False
    between = item.sentence.text[first : max(item.span[1], item.name.end)]
    return len(between) < _LONGEST_SUBJECT and not _NO_LONGER_SAID.search(between)


def _is_intro(sentence: Sentence) -> bool:
    return sentence.text.rstrip().endswith(":") and len(sentence.text.split()) <= _WORDS_OF_AN_INTRO


def _is_entry(item: Found) -> bool:
    """Whether it stands in a line of its own, as those of a list do."""
    if item.rule not in _RULES_OF_LISTS or len(item.sentence.text) > _ENTRY_LENGTH:
        return False
    if item.rule == "listed":
        return True
    first = min(item.span[0], item.name.start)
    return first <= (_LONGEST_ROLE if item.rule.startswith("role") else len("Dr "))
