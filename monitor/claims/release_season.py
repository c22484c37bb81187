"""Which season a date belongs to."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from monitor.claims.quick import quick

if TYPE_CHECKING:
    from monitor.claims.dates import DateMention
    from monitor.claims.reading import Sentence

_PAST = quick(
    r"\b(?:premiered|debuted|aired|was|were|launched|arrived|landed|dropped|hit|streamed|broadcast|came|started"
    r"|began|ran|carried|ended|concluded|wrapped|had|first|made|got|went|showed|opened|released|has|have|bowed)\b",
    re.IGNORECASE,
)
_FUTURE = quick(
    r"\b(?:will|won't|is\s+(?:set|due|slated|scheduled|expected|coming)|are\s+(?:set|due)"
    r"|to\s+(?:premiere|debut|air|arrive|launch|be\s+released)|premieres|debuts|airs|arrives|launches|returns"
    r"|lands|drops|begins|starts|streams|could|may|might|should|would|upcoming|expected)\b",
    re.IGNORECASE,
)
_FRAGMENT = re.compile(r"^(?:Streaming|Premiering|Premieres|Coming|Arriving|Airing|Out|Available|Debuting)\s+(?!of\b)")
_WHOLE_SHOW = quick(
    r"\b(?:show|series|drama|k-drama|sitcom|comedy|thriller|programme|program|soap"
    r"|its\s+first\s+(?:premiere|outing)|original)\b",
    re.IGNORECASE,
)
_FIRST_EVER = quick(
    r"\b(?:first|initially)\s+(?:premiered?|aired|seen|shown|broadcast|debuted|launched|outing|came|arrived|cast\s+its)\b",
    re.IGNORECASE,
)


def season_of(sentence: Sentence, dates: list[DateMention], index: int, at: int) -> int | None:
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
    if mention is not None and mention.start > date.end and _FIRST_EVER.search(sentence.text[: date.start]):
        return None
    if mention is not None:
        return sentence.seasons_of(mention)[0]
    clause = sentence.text[slice(*sentence.clause(date.start))]
    if (_FUTURE.search(clause) and not _PAST.search(clause)) or _FRAGMENT.match(sentence.text):
        return sentence.seasons_of(None)[0] or sentence.coming
    if sentence.named or _WHOLE_SHOW.search(clause):
        return None
    return sentence.running


def _of_coordinated(sentence: Sentence, dates: list[DateMention], index: int) -> int | None:
    """ "Seasons 1 and 2 came in 2021 and 2022": one each, in their order."""
    for mention in sentence.seasons:
        behind = [d for d in dates if d.start > mention.end]
        if len(mention.numbers) == len(behind) == len(dates) > 1 and len(sentence.seasons) == 1:
            return mention.numbers[index]
    return None
