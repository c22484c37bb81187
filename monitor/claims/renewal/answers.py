"""A question whether there will be more, and the short answer behind it: "Will there be a season 3?" "Sadly, no."

A question claims nothing, but "Not yet." below it does, and takes its season from the question.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from monitor.claims.about.mentions import season_mentions
from monitor.claims.quick import quick
from monitor.claims.reading import Section, Sentence
from monitor.claims.renewal.words import CANCELLED, ENDED, NO_THING, RENEWED, UNDECIDED
from monitor.claims.text.fold import plain
from monitor.claims.titles.masked import fill, masked
from monitor.claims.words.numbers import SECOND_TO_TENTH
from monitor.model import BlockKind, Modality
from monitor.number_names import ORDINALS

if TYPE_CHECKING:
    from monitor.claims.reading import Reading


# --- What asks it

_CUT = r"(?:cancel+(?:ed|led)?|axed|scrapped|canned|over|ending|finished|done|dead)"
_KEPT = (
    r"(?:renew(?:ed)?|recommissioned|picked\s+up|greenlit|green-lit|saved|revived|confirmed|ordered"
    r"|given\s+the\s+green\s+light)"
)
_LAST = r"(?:be\s+)?(?:the|its)\s+(?:very\s+)?(?:last|final|end)\b"
_ASKS = fill(
    r"^\W*(?:(?:bonus|q|question|so|but|and|first|okay|well)\W{1,3})?(?:and\s+|so\s+|but\s+)?"
    r"(?:is|are|has|have|was|were|will|would|can|could|does|did|should)\b[^?]{0,60}?"
    rf"(?:\bthere\s+(?:be\s+|going\s+to\s+be\s+|to\s+be\s+|really\s+)*(?:an?\s+|another\s+|any\s+)?(?:{{S}}{NO_THING}"
    r"|more\s+(?:of\s+)?{X}|more\s+(?:seasons|series|episodes)\b|more\s*\?)"
    rf"|{{X}}['\"]?\s+(?:\w+\s+){{0,2}}?(?:{_KEPT}|{_CUT}|coming\s+back|returning|return|come\s+back|be\s+back|back)\b"
    r"(?!\s+(?:to|on|in|this|next|tonight)\b)"
    rf"|{{X}}['\"]?\s+(?:get(?:ting)?|have|having|see)\s+(?:an?\s+|another\s+)?{{S}}{NO_THING}"
    r"|\b(?:renew(?:ed|ing)?|order(?:ed|ing)?|greenlit|commissioned|cancel+ed|axed|make|making|made)\s+(?:an?\s+)?"
    rf"(?:{{X}}|{{S}}){NO_THING}"
    rf"|{{S}}['\"]?\s+(?:\w+\s+){{0,2}}?(?:happen(?:ing)?|made|official|in\s+the\s+works|on\s+(?:the|its)\s+way"
    rf"|a\s+go|going\s+ahead|coming(?=\s*\?)|come(?=\s*\?)|{_KEPT}|{_CUT})\b)"
    rf"|{{S}}['\"]?\s+(?:\w+\s+){{0,2}}?{_LAST}"
    rf"|^\W*(?:and\s+|so\s+|but\s+)?(?:will|can|could|might|is)\s+there\s+(?:(?:be|ever|really|going\s+to)\s+)*an?\s+(?:{SECOND_TO_TENTH})"
    r"(?:\s+one)?\W*$"
    r"|^\W*(?:bonus\W{1,3})?(?:and\s+|so\s+|but\s+)?(?:what|how)\s+about\s+(?:an?\s+)?{S}(?:\s*&\s*\d{1,2})?\W*$"
    r"|^\W*(?:and\s+)?(?:an?\s+)?{S}(?:\s*&\s*\d{1,2})?\?\W*$"
    r"|{X}['\"]?\s+(?:up|back|in\s+line)\s+for\s+(?:an?\s+)?{S}\W*$"
)
# What somebody who asks puts as a statement, and an answer confirms: "So you do have a season 2." "We do."
_SUPPOSES = fill(
    r"^\W*(?:so|and|then|ok|okay|well),?\s+(?:then\s+)?(?:you|there|we|they)(?:'ve|'re|'s)?\s+(?:do\s+|does\s+|really\s+|is\s+|will\s+)*"
    r"(?:have|has|get|got|getting|gets|be|making|doing)\s+(?:an?\s+)?{S}\W*$"
)
_OF_OTHERS = quick(
    r"\b(?:when|where|who|whose|how\s+many|why|date|cast|actors?|trailers?|teasers?|plot|characters?)\b", re.IGNORECASE
)
_IS_CUT = quick(rf"\b{_CUT}\b", re.IGNORECASE)
_IS_KEPT = quick(rf"\b(?:{_KEPT}|return|returning|back)\b", re.IGNORECASE)
_IS_LAST = quick(rf"\b{_LAST}", re.IGNORECASE)
_SO_FAR = quick(rf"^\W*(?:has|have|is|was)\b[^?]{{0,80}}?\b{_KEPT}\b", re.IGNORECASE)


# --- What answers it


@dataclass(frozen=True, slots=True)
class Answer:
    """One row: what an answer begins with, and what it says of the season that was asked for.

    The examples stand below "Will there be a season 3 of Winter Harbor?"
    """

    value: str
    modality: Modality
    pattern: str
    examples: tuple[str, ...]


_ENDS = r"(?=\s*(?:[.,;:!?)\"']|-|$))"
_SADLY = (
    r"(?:(?:well|sadly|unfortunately|alas|regrettably|(?:i|we)(?:'m|\s+am|'re|\s+are)\s+afraid|sorry|bad\s+news"
    r"|happily|fortunately|luckily|thankfully|(?:great|good|happy)\s+news|as\s+it\s+turns\s+out|it\s+turns\s+out"
    r"|in\s+a\s+word|(?:the\s+)?short\s+answer|the\s+answer(?:\s+is)?|oh|ah|hooray|of\s+course|sure"
    r"|in\s+(?:all\s+)?fact)\W{1,3}){0,2}(?:a\s+(?:resounding|big|clear|firm|definite|loud)\s+)?"
)
_FULL_STOP = (
    r"(?=\s*(?:[.!][\")']?(?:\s|$)|$"
    r"|,\s+(?:and|(?:it|there|they|we)(?:'ll|'s|'re)?\s+(?:is|are|has|have|will))\b))"
)
_NO_SECOND_THOUGHTS = r"(?!\W+(?:well|maybe|perhaps|sort\s+of|kind\s+of|but|although|if)\b)"
_UNSURE = (
    r"(?:unclear|unknown|uncertain|undecided|up\s+in\s+the\s+air|anyone's\s+guess|anybody's\s+guess|open|to\s+be\s+seen"
    r"|(?:not|n't)\s+(?:yet\s+)?(?:known|clear|certain|confirmed|decided|official)|too\s+(?:early|soon)\s+to\s+(?:say"
    r"|tell|know)|hard\s+to\s+(?:say|tell)|the\s+(?:big\s+)?question|in\s+(?:doubt|limbo|the\s+balance))"
)
ANSWERS = (
    Answer(
        UNDECIDED,
        Modality.ASSERTED,
        rf"^\W*{_SADLY}(?:(?:not|nothing|none|no\s+(?:official\s+)?(?:word|news|announcement|confirmation|decision))"
        r"(?:\s+(?:yet|so\s+far|as\s+(?:of\s+)?yet|as\s+of\s+now|at\s+(?:this|the)\s+(?:time|moment|point)|officially"
        r"|right\s+now|for\s+now|(?:yet\s+)?(?:known|confirmed|decided|announced|clear)))+"
        rf"|no\s+(?:official\s+)?(?:word|news|announcement|confirmation|decision){_ENDS}"
        r"|(?:as\s+of\s+(?:now|today|yet|writing)|so\s+far|at\s+the\s+(?:moment|time\s+of\s+writing)|for\s+now"
        rf"|right\s+now|currently|officially)\W{{1,2}}(?:no|not|nothing){_ENDS}|no,?\s+not\s+(?:yet|so\s+far)\b"
        r"|(?:we|I|they)\s+(?:(?:still\s+)?(?:do\s+not|don't|honestly\s+don't|simply\s+don't)\s+(?:yet\s+)?know"
        rf"(?:\s+(?:yet|for\s+sure|that))?{_ENDS}|can't\s+say|cannot\s+say)"
        r"|(?:nobody|no\s+one|only\s+time|who)\s+(?:\w+\s+){0,2}?(?:knows|tell|say|said)\b"
        rf"|(?:it|that|this)(?:'s|\s+is|\s+remains)\s+(?:still\s+|currently\s+|as\s+yet\s+|yet\s+)?{_UNSURE}\b"
        rf"|(?:it|that)\s+(?:has|had)(?:n't|\s+not)\s+(?:yet\s+)?(?:been\s+)?(?:confirmed|decided|announced|said)\b"
        r"|(?:it\s+is\s+|it's\s+)?(?:far\s+|much\s+|still\s+)?too\s+(?:early|soon)\s+to\s+(?:say|tell|know)"
        r"|(?:still\s+)?(?:unknown|unclear|undecided|tbd|tba|tbc)\b|hard\s+to\s+(?:say|tell)\b)",
        ("Not yet.", "Nothing so far.", "As of now, no.", "We don't know yet.", "That's still up in the air."),
    ),
    Answer(
        CANCELLED,
        Modality.EXPECTED,
        rf"^\W*{_SADLY}(?:(?:probably|most\s+likely|very\s+likely|likely|perhaps|apparently)\s+not\b"
        r"|(?:it(?:'s|\s+is)\s+)?(?:very\s+|highly\s+|rather\s+|quite\s+)?(?:unlikely|doubtful)\b|not\s+likely\b"
        r"|it\s+(?:doesn't|does\s+not)\s+(?:look|seem)\s+(?:like\s+it|likely|that\s+way)|we\s+doubt\s+it"
        rf"|(?:don't|do\s+not)\s+(?:count\s+on\s+it|get\s+your\s+hopes\s+up|hold\s+your\s+breath){_ENDS})",
        ("Probably not.", "It's unlikely.", "Don't hold your breath."),
    ),
    Answer(
        CANCELLED,
        Modality.ASSERTED,
        rf"^\W*{_SADLY}(?:(?:no|nope|not|never|nah|not\s+(?:any\s*more|this\s+time|a\s+chance)|(?:it|there|they|we)\s+"
        rf"(?:will\s+not|won't)|there\s+will\s+be\s+none){_ENDS}(?!\W+(?:but|although|yet|and\s+yes)\b))",
        ("Sadly, no.", "No. It is over.", "Unfortunately not.", "It won't."),
    ),
    Answer(
        RENEWED,
        Modality.EXPECTED,
        rf"^\W*{_SADLY}(?:(?:probably|most\s+likely|very\s+likely|likely|possibly|perhaps|maybe|quite\s+possibly"
        rf"|in\s+all\s+likelihood|we\s+(?:think|hope)\s+so|hopefully|chances\s+are\s+(?:good|high)){_ENDS}(?!\W+not\b)"
        r"|(?:it(?:'s|\s+is)\s+)?(?:very\s+|quite\s+|highly\s+)?(?:likely|possible|probable)\b(?!\s+not)"
        rf"|it\s+(?:(?:certainly\s+)?looks?\s+like\s+it|looks?\s+(?:likely|good|that\s+way)){_ENDS})",
        ("Probably.", "We hope so.", "It looks like it."),
    ),
    Answer(
        RENEWED,
        Modality.ASSERTED,
        rf"^\W*{_SADLY}(?:(?:yes|yep|yup|yeah)\b(?!\s+(?:and\s+no|or\s+no|not)\b){_NO_SECOND_THOUGHTS}"
        # "Indeed, that is the question" and "Of course, nobody knows" answer nothing
        rf"|(?:indeed|absolutely|definitely|certainly|of\s+course|confirmed){_FULL_STOP}"
        r"|you\s+(?:bet|can\s+bet)\b|without\s+a\s+doubt|it(?:'s|\s+is)\s+official"
        rf"|(?:it|they|there|we)\s+(?:(?:certainly|sure|most\s+definitely)\s+)?(?:has|is|was|will|have|did|do|does)"
        rf"(?:\s+(?:be|indeed|now))?{_ENDS})",
        ("Yes!", "Yes, Hulu said so in May.", "Indeed, and soon.", "It has!"),
    ),
)
_COMPILED = tuple((row, quick(row.pattern, re.IGNORECASE)) for row in ANSWERS)


def asked_by_title(reading: Reading) -> Sentence | None:
    """The question in the title of the article, if there is one, as a heading of the text."""
    title = plain(reading.article.title)
    if "?" not in title or not reading.sentences:
        return None
    finder = reading.finder
    asking = Sentence(
        title,
        0,
        reading.article.text,
        BlockKind.HEADING,
        0,
        about=bool(finder.regex.search(title)),
        named=bool(finder.regex.search(title)),
        section=Section(),
        seasons=tuple(season_mentions(title, finder)),
        titles=tuple(match.span() for match in finder.regex.finditer(title)),
        title_season=reading.sentences[0].title_season,
        newest=reading.sentences[0].newest,
    )
    return asking if asks(asking) else None


def asks(sentence: Sentence) -> bool:
    """Whether a question or a heading asks if there will be more of the show."""
    if not sentence.about:
        return False
    match = _ASKS.search(masked(sentence)) if _may_ask(sentence) else _SUPPOSES.search(masked(sentence))
    return match is not None and not _OF_OTHERS.search(sentence.bare)


def _may_ask(sentence: Sentence) -> bool:
    return sentence.question or sentence.kind is BlockKind.HEADING


def answer(question: Sentence, text: str) -> tuple[Answer, int] | None:
    """What ``text`` answers to ``question``, and how many of its characters say so."""
    cut = bool(_IS_CUT.search(question.bare))
    kept = bool(_IS_KEPT.search(question.bare)) or bool(question.seasons)
    for row, pattern in _COMPILED:
        match = pattern.match(text)
        if match is None:
            continue
        if not _may_ask(question) and (row.value, row.modality) != (RENEWED, Modality.ASSERTED):
            return None  # what was only supposed is confirmed, or nothing
        if _IS_LAST.search(question.bare):
            turned = _THE_LAST.get((row.value, row.modality))
            return (turned, match.end()) if turned else None
        if cut and kept and row.value != UNDECIDED:
            return None  # "Is it renewed or cancelled?" "No."
        if cut and row.value != UNDECIDED:
            return _TURNED[row.value, row.modality], match.end()
        if row.value == CANCELLED and row.modality is Modality.ASSERTED and _SO_FAR.search(question.bare):
            return _NOT_SO_FAR, match.end()
        return row, match.end()
    return None


# "Will season 3 be the last?" "Yes." and "No."
_THE_LAST = {
    (RENEWED, Modality.ASSERTED): Answer(ENDED, Modality.ASSERTED, "", ()),
    (RENEWED, Modality.EXPECTED): Answer(ENDED, Modality.EXPECTED, "", ()),
    (CANCELLED, Modality.ASSERTED): Answer(ENDED, Modality.DENIED, "", ()),
    (CANCELLED, Modality.EXPECTED): Answer(ENDED, Modality.DENIED, "", ()),
}
# "Has the show been renewed?" "No."
_NOT_SO_FAR = Answer(UNDECIDED, Modality.ASSERTED, "", ())
# "Has the show been cancelled?" "Yes." and "No."
_TURNED = {
    (RENEWED, Modality.ASSERTED): Answer(CANCELLED, Modality.ASSERTED, "", ()),
    (RENEWED, Modality.EXPECTED): Answer(CANCELLED, Modality.EXPECTED, "", ()),
    (CANCELLED, Modality.ASSERTED): Answer(CANCELLED, Modality.DENIED, "", ()),
    (CANCELLED, Modality.EXPECTED): Answer(CANCELLED, Modality.DENIED, "", ()),
}


_NTH = quick(rf"\ban?\s+(?P<nth>{SECOND_TO_TENTH})(?:\s+one)?\W*$", re.IGNORECASE)
# "No, this is the last": of the season before the one that was asked for.
_IS_THE_LAST = quick(
    r"^\W*(?:no|nope)\W+(?:\w+\W+){0,3}?(?:this|that|it)(?:'s|\s+is|\s+will\s+be|\s+was)\s+(?:really\s+|definitely\s+)?"
    r"(?:the\s+(?:last|final)(?:\s+(?:one|season|series|run))?|the\s+end|it)\b(?=\s*(?:[.,;!]|$))",
    re.IGNORECASE,
)


def is_the_last(question: Sentence, text: str) -> tuple[int, int] | None:
    """The season that an answer says is the last, and how many of its characters say so."""
    match = _IS_THE_LAST.match(text)
    asked = seasons_asked_for(question)[0] if match and (question.seasons or _NTH.search(question.text)) else None
    return (asked - 1, match.end()) if match and asked is not None and asked > 1 else None


def seasons_asked_for(question: Sentence) -> tuple[int | None, ...]:
    """The seasons that the question is about."""
    mention = question.seasons[0] if question.seasons else None
    if mention is None:
        nth = _NTH.search(question.text)  # "Will there be a fourth?"
        return (ORDINALS[nth["nth"].casefold()] if nth else question.coming,)
    more = re.match(r"\s*&\s*(\d{1,2})\b", question.text[mention.end :])
    seasons = question.seasons_of(mention)
    return (*seasons, int(more[1])) if more else seasons
