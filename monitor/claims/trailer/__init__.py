"""Trailer: is one out, or does the article say that there is none yet."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from monitor.claims.findings import Objection, objection
from monitor.claims.quick import QuickTable, quick
from monitor.claims.seasons.talk import ahead
from monitor.claims.titles.masked import fill, masked
from monitor.claims.titles.no_titles import is_known
from monitor.claims.trailer.phrases import PHRASES, RELEASED, UNRELEASED
from monitor.claims.words.clips import CLIP
from monitor.model import Attribute, BlockKind, Claim, Modality

if TYPE_CHECKING:
    from collections.abc import Iterator

    from monitor.claims.findings import Finding
    from monitor.claims.reading import Reading, Sentence

Span = tuple[int, int]

_COMPILED = QuickTable((p, fill(p.pattern)) for p in PHRASES)
_TOPIC = quick(rf"\b(?:{CLIP}|preview|clip)\b", re.IGNORECASE)
# "Is there a trailer?" "Not yet." "There is indeed." "Where can I watch it?" "Nowhere, as nothing has been shot."
_NO = quick(
    r"^\W*(?:(?:not|no)\b|nope\b|nowhere\b|(?:unfortunately|sadly|alas|regrettably),?\s+(?:not|no|there\s+is\s+no"
    r"|there\s+isn't|you\s+can't)\b"
    r"|it's\s+(?:still\s+)?(?:far\s+)?too\s+(?:early|soon)|nothing\b|none\b|we'll\s+have\s+to\s+wait"
    r"|there\s+(?:isn't|is\s+none|is\s+not))",
    re.IGNORECASE,
)
_YES = quick(
    r"^\W*(?:yes\b|yep\b|yup\b|you\s+bet\b|there\s+is\b(?!\s+(?:no|not|none)\b)|there\s+sure\s+is|indeed\b"
    r"|of\s+course\b|absolutely\b|sure\b|certainly\b|it\s+(?:is|was|has)\b(?!\s+(?:not|yet|still|too|n't))"
    r"|you\s+can\b|here\s+(?:it\s+is|you\s+go)\b|right\s+here\b)",
    re.IGNORECASE,
)
_ASKS_FOR_ONE = quick(
    r"^\W*(?:Q:\s*)?(?:is|are|has|have|was|do|does|can|could|where|will|what\s+about|any|when)\b", re.IGNORECASE
)
_WATCH = quick(r"^\W*(?:watch|see|check\s+out)\b", re.IGNORECASE)
# "Till then you may watch the season 1 trailer": who may watch it has it already.
_MAY_WATCH = re.compile(
    r"\b(?:you|viewers|fans|readers)\s+(?:may|might|could)\s+(?:also\s+|still\s+|now\s+)?(?:re-?)?watch\s+"
    r"(?!.{0,80}\b(?:soon|next\s+(?:week|month|year)|in\s+the\s+coming|later|when|once)\b)",
    re.IGNORECASE,
)
# Headings that say something: "Watch the season 4 trailer", "The trailer is right here", "Trailer: none so far".
_SAYS = quick(
    rf"^\W*(?:watch|see|check\s+out)\b|\b{CLIP}\s+(?:is\s+(?:right\s+)?(?:here|out)|has\s+(?:arrived|dropped|landed)"
    r"|drops|arrives|debuts|released|unveiled)\b"
    rf"|\b{CLIP}(?:\s+\d)?:\s*(?:coming\s+soon|not\s+yet|none|no\b|out\s+now|released|tb[acd]\b|yet\s+to|watch"
    rf"|available|unreleased"
    r"|to\s+be)"
    rf"|^\W*{CLIP}(?:\s+for\s+[\w\s]{{1,20}})?:|\b(?:unveils|drops|releases|shares|debuts)\b[^,]{{0,40}}\b{CLIP}",
    re.IGNORECASE,
)

_AFTER_CLIP = re.compile(rf"\b{CLIP}\s+(?:for|of|to)\s+(?P<what>[^.;,]{{2,60}})", re.IGNORECASE)
_NAME = re.compile(r"(?:the\s+|its\s+)?[\"']?(?P<name>(?:[A-Z][\w'-]+\s+){0,3}[A-Z][\w'-]+)[\"']?")
_OTHER_WORK = re.compile(
    r"(?:(?:the|a|an|his|her|their|its)\s+)?(?:[\w'-]+\s+){0,3}?(?:film|movie|video\s+game|game|documentary|book"
    r"|musical|concert|other\s+\w+)\b",
    re.IGNORECASE,
)
_OF_OTHER_WORK = quick(
    rf"\b(?:film|movie|game|documentary|musical)(?:'s)?\s+(?:\w+\s+)?{CLIP}"
    rf"|\b(?:film|movie|(?:mobile|video)\s+game)\b[^.;]{{0,60}}\bits\s+{CLIP}",
    re.IGNORECASE,
)
_ON_WHEELS = quick(
    r"\btrailer\s+(?:park|home|hitch|trash)\b|\b(?:wrong|make-?\s?up|dressing|wardrobe|own|hair|camping|horse|star)"
    r"\s+trailer\b|"
    r"\b(?:liv(?:es?|ed|ing)|sle(?:eps?|pt)|stay(?:s|ed)|sat|sits|hid|waited"
    r"|retired|born|crashed)\b[^.;,]{0,25}\btrailers?\b"
    r"|\b(?:my|his|her|their)\s+trailer\b(?:\s+(?:on|during|at|behind|had|was\s+(?:parked|cold|next)))?(?!\s+(?:for|of"
    r"|is|has|shows))|\btrailers\s+behind\b",
    re.IGNORECASE,
)
_NOT_YET_OUT = quick(r"\b(?:once|when|until|as\s+soon\s+as|if|whenever)\b[^.;,]{0,30}$", re.IGNORECASE)
_HOPED = quick(
    r"\b(?:hop(?:e|es|ing)|expect(?:s|ed|ing)?|wish|want|could|should|might|may|will|would"
    r"|(?:going|set|ready|about|due|planning|plans?|is|are|was|were|yet|scheduled)\s+to)\s+(?:\w+\s+){0,2}$",
    re.IGNORECASE,
)


def _may_watch(sentence: Sentence, span: Span) -> bool:
    """Whether it is said that one may watch it: then it is there, unless that is for later."""
    watches = _MAY_WATCH.search(sentence.text)
    return watches is not None and watches.start() < span[1] and not _NOT_YET_OUT.search(sentence.text, 0, span[0])


def _of_another_title(sentence: Sentence, span: Span) -> bool:
    """ "The trailer for Copper Bay", known by its capitals, or for a film; "the Copper Bay trailer"."""
    if _is_named_by_another(sentence, span):
        return True
    found = _AFTER_CLIP.search(sentence.bare, max(0, span[0] - 5))
    if found is None or found.start() > span[1]:
        return False
    name = _NAME.match(found["what"])
    if (
        name
        and not is_known(name["name"])
        and not any(m.start <= found.start("what") + name.start("name") < m.end for m in sentence.seasons)
    ):
        return True
    return bool(_OTHER_WORK.match(found["what"]))


_CLIP = quick(rf"\b{CLIP}", re.IGNORECASE)
_TO_ITS_TITLE = re.compile(r"\s+(?:for|of|to)\s+(?:(?:the|its)\s+)?(?:[a-z][\w-]*\s+){0,3}[\"']?")
# "Watch the Copper Bay" + "trailer": capitals in running text; where a trailer was shown is no title.
_UNQUOTED = re.compile(
    r"\b[A-Za-z]+\sthe\s(?:(?:new|first|latest)\s)?(?P<name>(?!Super\sBowl|San\sDiego|New\sYork|Comic|Big\sGame)[A-Z][a-z][\w']*"
    r"(?:\s[A-Z][a-z][\w']*){1,3})\s$"
)
_FROM_ITS_TITLE = len("'s new \"")  # between a title and the clip that is named by it


def _is_named_by_another(sentence: Sentence, span: Span) -> bool:
    """Whether the clip spoken of stands beside another title: "Copper Bay trailer", "trailer for Copper Bay"."""
    others = [(start, end) for start, end, _ in sentence.others]
    for clip in _CLIP.finditer(sentence.text, span[0]):
        if clip.start() > span[1]:
            break
        name = _UNQUOTED.search(sentence.bare, max(0, clip.start() - 60), clip.start())
        if name and not (
            is_known(name["name"]) or any(m.start < clip.start() and name.start() < m.end for m in sentence.seasons)
        ):
            return True
        behind = _TO_ITS_TITLE.match(sentence.text, clip.end())
        if any(behind and behind.end() == start for start, _ in others):
            return True
        if any(
            0 <= clip.start() - end <= _FROM_ITS_TITLE and sentence.text[end : end + 1] in " '\"" for _, end in others
        ):
            return True
    return False


OBJECTIONS = (
    Objection(
        "of another show",
        lambda s, span: not s.ours(span[0]) or _of_another_title(s, span),
        ("The trailer of Copper Bay was released.",),
    ),
    Objection(
        "of other work",
        lambda s, _: bool(_OF_OTHER_WORK.search(s.bare)),
        ("Winter Harbor is a hit, and the film's trailer has been released.",),
    ),
    Objection(
        "on wheels",
        lambda s, _: bool(_ON_WHEELS.search(s.text)),
        ("In the trailer park, Falk was released from her trailer.",),
    ),
)
OF_RELEASED = (
    Objection(
        "not out yet",
        lambda s, span: bool(_NOT_YET_OUT.search(s.text, 0, span[0])),
        ("Once the trailer is out, we will add it here.",),
    ),
    Objection(
        "only hoped for",
        lambda s, span: (
            bool(_HOPED.search(s.text[max(0, span[0] - 40) : span[0]]))
            and not _WATCH.match(s.text, span[0])
            and not _may_watch(s, span)
        ),
        ("The network is expected to release a trailer in May.",),
    ),
)


_SHORT = 20  # letters of an answer that says nothing but yes or no
_ANSWERS = 2  # "Patience, please. There isn't one yet."


def find(reading: Reading) -> Iterator[Finding]:
    """Trailer claims; "Is there a trailer?" answered by "Not yet" is one."""
    said = False
    asked = 0  # how many of the sentences to come may answer
    captions: list[Finding] = []
    for sentence in reading.sentences:
        if not sentence.about or not (sentence.unread is None or _shows_one(sentence)):
            asks = sentence.about and bool(_TOPIC.search(sentence.text)) and _is_question(sentence)
            asked = _ANSWERS if asks else 0
            continue
        found = False
        for finding in _in_sentence(reading, sentence):
            found = True
            if isinstance(finding, Claim) and _WATCH.match(sentence.text) and not sentence.seasons:
                captions.append(finding)
                continue
            said = said or isinstance(finding, Claim)
            yield finding
        if asked and not found:
            value = RELEASED if _YES.match(sentence.text) else UNRELEASED if _NO.match(sentence.text) else None
            if value is not None:
                said, asked = True, 0
                yield _answer(reading, sentence, value)
        asked = 0 if found else max(0, asked - 1)
    if not said:  # "Watch the trailer above": of the season that the article has told of, if it has
        yield from captions


def _answer(reading: Reading, sentence: Sentence, value: str) -> Finding:
    """ "Is there a trailer?" "Yes. FX dropped one on June 3": of the season the article is on, in the words behind."""
    said = sentence
    if len(sentence.text) < _SHORT:
        behind = next(reading.following(sentence), None)
        if behind is not None and behind.block == sentence.block and _TOPIC.search(behind.text):
            said = behind
    span = (0, min(3, len(said.text)))
    return said.claim(
        Attribute.TRAILER,
        value,
        span,
        "trailer: an answer",
        season=_season(reading, sentence, 0),
        how=Modality.ASSERTED,
    )


def _is_question(sentence: Sentence) -> bool:
    return "?" in sentence.text and bool(_ASKS_FOR_ONE.search(sentence.text))


def _shows_one(sentence: Sentence) -> bool:
    """A heading above a video: "Watch the season 4 trailer"; one that only names the topic says nothing."""
    return sentence.kind is BlockKind.HEADING and not sentence.question and bool(_SAYS.search(sentence.text))


def _in_sentence(reading: Reading, sentence: Sentence) -> Iterator[Finding]:
    for phrase, pattern in _COMPILED.possible(masked(sentence)):
        match = pattern.search(masked(sentence))
        if match is None:
            continue
        rule = f"trailer: {phrase.value}"
        table = (*OBJECTIONS, *OF_RELEASED) if phrase.value == RELEASED else OBJECTIONS
        why = objection(table, sentence, match.span())
        if why is not None:
            yield sentence.dropped(Attribute.TRAILER, phrase.value, match.span(), rule, why)
            continue
        yield _claim(reading, sentence, phrase.value, match.span(), rule)
        return


def _claim(reading: Reading, sentence: Sentence, value: str, span: Span, rule: str) -> Finding:
    how = Modality.ASSERTED if value == UNRELEASED or _may_watch(sentence, span) else None
    return sentence.claim(Attribute.TRAILER, value, span, rule, season=_season(reading, sentence, span[0]), how=how)


def _season(reading: Reading, sentence: Sentence, position: int) -> int | None:
    mention = sentence.mention_near(position)
    if mention is None and sentence.title_season is not None:
        headed = sentence.section.season if _TOPIC.search(sentence.section.heading) else None
        return headed or sentence.title_season
    season = sentence.seasons_of(mention)[0]
    if season is None and sentence.title_season is None and _is_asked(sentence.section.heading):
        return ahead(reading, sentence)
    return season if season is not None else sentence.title_season


def _is_asked(heading: str) -> bool:
    """Whether a heading asks for a trailer: without a season it is that of the season that the article is on."""
    return "?" in heading and bool(_TOPIC.search(heading))
