"""What a sentence without a season of its own is about: the season that the talk is of, or the show as a whole."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from monitor.claims.quick import quick
from monitor.claims.words.shows import NOUNS

if TYPE_CHECKING:
    from monitor.claims.reading import Reading, Sentence
    from monitor.claims.seasons import SeasonMention

_THE_SHOW = re.compile(
    rf"(?:the|this|its)\s+(?:[\w'-]+\s+){{0,3}}?(?:{NOUNS}|mystery|saga)\b",
    re.IGNORECASE,
)
_TOLD = quick(
    r"\b(?:premiered|debuted|aired|ran|began|started|launched|arrived|was|were|had|follow(?:s|ed)|tells|told|starred"
    r"|stars"
    r"|centers?|centres?|revolves?|included|became|won)\b",
    re.IGNORECASE,
)
# "Unlike season 1, it has eight episodes": the other season only stands there for comparison.
_COMPARED = re.compile(
    r"\b(?:as(?:\s+(?:with|in|was|for))?|like|unlike|same\s+as|compared\s+(?:to|with)|than)"
    r"\s+(?:in\s+|of\s+|for\s+)?(?:the\s+)?$",
    re.IGNORECASE,
)
_BACK = 4  # sentences


def is_compared(text: str, mention: SeasonMention) -> bool:
    """Whether a season is named only for comparison."""
    return bool(_COMPARED.search(text, max(0, mention.start - 40), mention.start))


def begins_with_the_show(sentence: Sentence) -> bool:
    """Whether it begins with the show's title, or with "the thriller", which "it" in the next one means."""
    return bool(_THE_SHOW.match(sentence.text)) or any(start < 5 for start, _ in sentence.titles)


def is_of_the_show(reading: Reading, sentence: Sentence) -> bool:
    """ "The thriller crept up on everyone. It has 20 episodes": what "it" is, the sentences before it say."""
    if not sentence.text.startswith(("It ", "It's ", "There ", "All ", "That ")):
        return False
    for before in reversed(reading.preceding(sentence, _BACK)):
        if before.block != sentence.block or before.seasons:
            return False
        if begins_with_the_show(before):
            return bool(_TOLD.search(before.text))
    return False


def is_of_season_before(reading: Reading, sentence: Sentence) -> bool:
    """Whether the sentence right before it is about one numbered season: "Season 6 was short. We got ten episodes"."""
    before = reading.before(sentence)
    return before is not None and before.block == sentence.block and any(m.numbers for m in before.seasons)


# "Part 2 arrives in May. It has five episodes": those of the part.
_A_PART = quick(
    r"^\W*(?:the\s+)?(?:(?:first|second|third|final|last|next)\s+)?(?:part|volume|vol\.|batch|half)\b", re.IGNORECASE
)
_OF_IT = ("It ", "There ", "They ", "This one ", "That one ")


def is_of_part_before(reading: Reading, sentence: Sentence) -> bool:
    """Whether "it" is a part of a season, which the sentence right before is about."""
    if not sentence.text.startswith(_OF_IT) or sentence.seasons:
        return False
    before = reading.before(sentence)
    return before is not None and before.block == sentence.block and bool(_A_PART.search(before.text))


# "No. of seasons: 2", and under it "No. of episodes: 16".
_EPISODES_LABEL = re.compile(r"\W*(?:(?:no\.|number|total)\s+(?:of\s+)?)?episodes\s*[:\W]\s*\d", re.IGNORECASE)
_SEASONS_LABEL = re.compile(
    r"\W*(?:(?:no\.|number|total)\s+(?:of\s+)?)?(?:seasons|series)\s*:?\s*(?:\d|[a-z]{3,6}\W*$)", re.IGNORECASE
)


def is_of_all_seasons(reading: Reading, sentence: Sentence) -> bool:
    """Whether a line counts the episodes of all seasons, which the line above it counts."""
    if not _EPISODES_LABEL.match(sentence.text):
        return False
    before = reading.before(sentence)
    return before is not None and bool(_SEASONS_LABEL.match(before.text))


def last_two(reading: Reading, sentence: Sentence) -> tuple[int, ...]:
    """The two seasons that "both" means; empty where the sentences before name more or fewer."""
    near = [s for s in reading.preceding(sentence, _BACK) if s.block == sentence.block]
    numbers = tuple(dict.fromkeys(n for s in near for m in s.seasons for n in m.numbers))
    return numbers if len(numbers) == 2 else ()


# "Q: When can we see series three?", "What is the release date of season 3?": the answer is on that one.
_ASKS_WHEN = re.compile(
    r"\b(?:when|how\s+soon|what\s+(?:date|day)|(?:release|premiere|air|start)\s+date)\b[^?]*\?\W*$", re.IGNORECASE
)


def ahead(reading: Reading, sentence: Sentence) -> int | None:
    """The season of which something is still to come: the one that the article is on, if the talk has gone back."""
    if sentence.section.season is not None and _ASKS_WHEN.search(sentence.section.heading):
        return max(sentence.running or 0, sentence.section.season)  # whatever was asked before
    article = sentence.title_season or _opening_season(reading)
    season = max((n for n in (sentence.running, article, sentence.section.season) if n is not None), default=None)
    return sentence.coming if sentence.over is not None and season == sentence.over else season


def _opening_season(reading: Reading) -> int | None:
    """The season that an article opens with, whose title numbers none."""
    for sentence in reading.sentences[:8]:
        for mention in sentence.seasons if sentence.about and not sentence.question else ():
            if len(mention.numbers) == 1 and not is_compared(sentence.text, mention):
                return mention.numbers[0]
    return None
