"""Which season a date belongs to."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from monitor.claims.quick import quick
from monitor.claims.show_words import NOUNS

if TYPE_CHECKING:
    from monitor.claims.dates import DateMention
    from monitor.claims.reading import Reading, Sentence

_PAST = quick(
    r"\b(?:premiered|debuted|aired|was|were|launched|arrived|landed|dropped|hit|streamed|broadcast|came|started"
    r"|began|ran|carried|ended|concluded|wrapped|had|first|made|got|went|showed|opened|released|has|have|bowed)\b",
    re.IGNORECASE,
)
_FUTURE = quick(
    r"\b(?:will|won't|is\s+(?:set|due|slated|scheduled|expected|coming)|are\s+(?:set|due)"
    r"|to\s+(?:premiere|debut|air|arrive|launch|be\s+released)|premieres|debuts|airs|arrives|launches|returns"
    r"|lands|drops|begins|starts|streams|return|waits?|runs?|could|may|might|should|would|upcoming|expected)\b",
    re.IGNORECASE,
)
_FRAGMENT = re.compile(r"^(?:Streaming|Premiering|Premieres|Coming|Arriving|Airing|Out|Available|Debuting)\s+(?!of\b)")
_WHOLE_SHOW = quick(
    rf"\b(?:{NOUNS}|mystery|saga|adaptation|its\s+first\s+(?:premiere|outing)|original)\b",
    re.IGNORECASE,
)
_THE_SHOW = re.compile(
    rf"(?:the|this|its)\s+(?:[\w'-]+\s+){{0,3}}?(?:{NOUNS}|mystery|saga)\b",
    re.IGNORECASE,
)
_RETURNS = re.compile(r"return|com(?:e|es|ing)\s+back|(?:is|be)\s+(?:\w+\s+)?back", re.IGNORECASE)
# "She has a part in the second series of Copper Bay, a drama on spies, which began in January last year"
_SHOW_WHICH = re.compile(
    rf",\s[^,;]{{0,40}}\b(?:{NOUNS})\b[^;]{{0,120}}?\bwhich\b[^;]{{0,80}}?\b(?:began"
    r"|started|premiered|debuted|first|aired|launched)\b"
)
# "Season 1 took nine months, so early 2025 looks likely": from here on the talk is of what comes.
_THEN = re.compile(r",\s+(?:so|which\s+means|meaning)\b", re.IGNORECASE)
# "It premiered in March and was picked up for a second season": the second is not the one that premiered.
_AND_THEN = re.compile(r"\b(?:and|but)\s+(?:\w+\s+)?(?:was|is|has|will|got|were|had)\b", re.IGNORECASE)
_FIRST_EVER = quick(
    r"\b(?:first|initially)\s+(?:premiered?|aired|seen|shown|broadcast|debuted|launched|outing|came"
    r"|arrived|cast\s+its)\b",
    re.IGNORECASE,
)


def season_of(
    reading: Reading, sentence: Sentence, dates: list[DateMention], index: int, event: str, at: int
) -> int | None:
    """The season of a date whose event stands at ``at``; one named between the date before and this one goes first."""
    date = dates[index]
    floor = dates[index - 1].end if index else 0
    shared = _of_coordinated(sentence, dates, index)
    if shared is not None:
        return shared
    between = [m for m in sentence.seasons if floor and floor <= m.start and m.end <= date.start and m.numbers]
    if between:
        return between[-1].numbers[0]
    mention = sentence.mention_near(min(at, date.start), reach=110) if sentence.seasons else None
    if mention is not None and mention.end < date.start and _THEN.search(sentence.text, mention.end, date.start):
        behind = sentence.text[mention.end : date.start]
        mention = None if _PAST.search(behind) and not mention.final else mention
    if mention is not None and mention.start > date.end and _AND_THEN.search(sentence.text, date.end, mention.start):
        before = [m for m in sentence.seasons if m.end <= date.start]
        mention = before[-1] if before else None
    if mention is not None and mention.start > date.end and _FIRST_EVER.search(sentence.text[: date.start]):
        return None
    if mention is not None and mention.end < date.start and _SHOW_WHICH.search(sentence.text, mention.end, date.start):
        return None
    if mention is not None:
        return sentence.seasons_of(mention)[0]
    if _FIRST_EVER.search(sentence.text[: date.start]):
        return None
    if sentence.is_list_item and ":" in sentence.text[: date.start]:
        return sentence.seasons_of(None)[0] or sentence.title_season
    clause = sentence.text[slice(*sentence.clause(date.start))]
    if (_FUTURE.search(clause) and not _PAST.search(clause)) or _FRAGMENT.match(sentence.text):
        if _RETURNS.match(sentence.text, at):
            return sentence.seasons_of(None)[0] or sentence.coming
        return _ahead(sentence) if event == "release" else sentence.seasons_of(None)[0] or sentence.title_season
    if sentence.named or _WHOLE_SHOW.search(clause) or _is_the_show(reading, sentence):
        return None
    return sentence.seasons_of(None)[0]


def _ahead(sentence: Sentence) -> int | None:
    """The season of which something is still to come: the one that the article is on, if the talk has gone back."""
    known = [n for n in (sentence.running, sentence.title_season) if n is not None]
    return sentence.section.season if not known and sentence.section.season else max(known, default=None)


def _is_the_show(reading: Reading, sentence: Sentence) -> bool:
    """ "The thriller crept up on everyone. It landed on July 9": what "it" is, the sentence before says."""
    if not sentence.text.startswith("It "):
        return False
    index = next(i for i, other in enumerate(reading.sentences) if other is sentence)
    before = reading.sentences[index - 1] if index else None
    return (
        before is not None
        and before.block == sentence.block
        and not before.seasons
        and (bool(_THE_SHOW.match(before.text)) or any(start < 5 for start, _ in before.titles))
    )


def _of_coordinated(sentence: Sentence, dates: list[DateMention], index: int) -> int | None:
    """ "Seasons 1 and 2 came in 2021 and 2022": one each, in their order."""
    for mention in sentence.seasons:
        behind = [d for d in dates if d.start > mention.end]
        if len(mention.numbers) == len(behind) == len(dates) > 1 and len(sentence.seasons) == 1:
            return mention.numbers[index]
    return None
