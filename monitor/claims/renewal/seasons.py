"""Which season it is that is renewed, cancelled, the last or undecided."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from monitor.claims.quick import quick
from monitor.claims.renewal.subjects import PASSIVE, SHOW_WORD
from monitor.claims.renewal.words import CANCELLED, ENDED, ORDERED, RENEWED, UNDECIDED
from monitor.claims.titles.masked import fill, masked
from monitor.number_names import ORDINALS

if TYPE_CHECKING:
    from monitor.claims.reading import Sentence
    from monitor.claims.renewal.words import Phrase
    from monitor.claims.seasons import SeasonMention

Span = tuple[int, int]

NO_NEW_SEASON = frozenset({"previous", "current", "this", "that", "latest", "ongoing", "renewal"})
_RENEWAL = re.compile(r"renewals?", re.IGNORECASE)
_FOR = re.compile(r"\bfor\b")
_YEAR = quick(r"\b(?:19|20)\d\d\b")
_OF_SHOW = re.compile("\\s+of\\s+[\"']?\ue001\ue002*")
_WHOLE = fill(r"{X}|\bmore\b")
# A line of what is known: "Officially" + "renewed" + "in March 2025", "Renewed by Hulu"; not "Renewed interest in it".
_LINE = re.compile(r"\W*(?:(?:officially|already|now|quickly|swiftly)\s+)?", re.IGNORECASE)
_AT_A_TIME = re.compile(r"\s+(?:in|on|by|last|early|this|back|ahead|before|after|at)\b|\s*(?:[.!:(]|$)")
_MORE = quick(r"\bmore\b", re.IGNORECASE)


def _undecided(sentence: Sentence, _: Phrase, span: Span) -> tuple[int | None, ...]:
    """That of the clause, else the only one before it; "more after this" is of no number."""
    mention = _season_mention(sentence, span, beyond=True)
    if mention is None:
        numbered = [m for m in sentence.seasons if m.numbers and 0 <= span[0] - m.end <= 90]
        mention = numbered[0] if len(numbered) == 1 else None
    one_more = _ONE_MORE.search(sentence.text, 0, span[0]) if mention is None else None
    if one_more:
        return (ORDINALS[one_more["which"].casefold()],)
    if mention is None and sentence.title_season is None and _MORE.search(sentence.text[span[0] : span[1]]):
        return (None,)
    season = sentence.seasons_of(mention)[0] if mention else sentence.coming
    if season is None and mention and _BEYOND.search(sentence.text, 0, mention.start):
        # "Will there be a fifth series?" "ITV has yet to announce any plans beyond this run."
        return (sentence.section.season if "?" in sentence.section.heading else None,)
    if season is not None and mention and mention.start >= span[0] and _BEYOND.search(sentence.text, 0, mention.start):
        return (season + 1,)
    return (season,)


# "She's got a third in her, but nobody has made that official".
_ONE_MORE = quick(
    rf"\b(?:got|has|have|had|wants?|planned|plans|planning|ideas?\s+for|pitch(?:ed)?(?:\s+for)?|hop(?:es?|ing)\s+for"
    rf"|ready\s+for|talk(?:s|ed|ing)?\s+(?:of|about)|up\s+for)\s+an?\s+(?P<which>{'|'.join(ORDINALS)})"
    r"(?=\s+(?:in\s+(?:her|him|them|me|us|mind)|one|ready|planned|mapped|already|and|but)\b|[,;])",
    re.IGNORECASE,
)
_BEYOND = quick(r"\b(?:beyond|past|after)\s+(?:(?:the|its)\s+)?$", re.IGNORECASE)  # "nothing beyond season 2"
# "After" + "two seasons", "days after the finale of" + "season 2"
_AFTER = re.compile(
    r"\b(?:after|since|following)\s+(?:(?:the|its)\s+)?(?:[\w-]+\s+(?:of|to)\s+)?(?:(?:the|its)\s+)?$", re.IGNORECASE
)
_RELATIVE = re.compile(r",\s+(?:which|due|planned|already|originally)\s[^.;,]{2,90},")


def _cancelled(sentence: Sentence, _: Phrase, span: Span) -> tuple[int | None, ...]:
    """ "Cancelled after one season" is said of the show; "there will be no season 2" of season 2."""
    within = [m for m in sentence.seasons if span[0] <= m.start < span[1]]
    for mention in within or sentence.seasons:
        if mention.which in NO_NEW_SEASON:
            continue  # "the third cancellation this season"
        if not sentence.ours(mention.start) or any(0 <= start - mention.end <= 5 for start, _, _ in sentence.others):
            continue  # "cancelled it and renewed Copper Bay for a second season"
        inside = span[0] <= mention.start < span[1]
        behind = 0 <= mention.start - span[1] <= 12 and " and " not in sentence.text[span[1] : mention.start]
        gap = len(_RELATIVE.sub(",", sentence.text[mention.end : span[0]]))
        ahead = span[0] >= mention.end and gap <= (60 if _is_subject(sentence, mention, span) else 25)
        ahead_of = sentence.text[max(0, mention.start - 40) : mention.start]
        after = _AFTER.search(ahead_of)
        named_for = (
            0 <= mention.start - span[1] <= 45
            and "," not in sentence.text[span[1] : mention.start]
            and re.search(r"\bfor\s+(?:an?\s+|its\s+)?$", ahead_of)
        )
        if (inside or behind or ahead or named_for) and not after and len(mention.numbers) < 2:
            return (mention.numbers[0] if mention.numbers else sentence.coming,)
    return (None,)


def _is_subject(sentence: Sentence, mention: SeasonMention, span: Span) -> bool:
    """ "The second season of Winter Harbor, already ordered, has been scrapped"."""
    between = masked(sentence)[mention.end : span[0]]
    return bool(PASSIVE.search(between) and not _WHOLE.search(_OF_SHOW.sub("", between)))


def _ended(sentence: Sentence, phrase: Phrase, span: Span) -> tuple[int | None, ...]:
    if phrase.name == "limited series":
        return (None,)
    mention = sentence.mention_near(span[0], reach=60) or sentence.mention_near(span[1], reach=60)
    if mention is not None and not mention.numbers and sentence.text[mention.start : mention.end].endswith("episodes"):
        return (None,)
    if mention is not None:
        return (sentence.seasons_of(mention)[0],)
    return (sentence.running if re.match(r"(?:it|this)\b", sentence.text, re.IGNORECASE) else None,)


def _ordered(_: Sentence, __: Phrase, ___: Span) -> tuple[int | None, ...]:
    return (None,)


def _renewed(sentence: Sentence, phrase: Phrase, span: Span) -> tuple[int | None, ...]:
    if phrase.name == "it was ordered":
        return ()  # the sentence before tells (told_before.py)
    mention = _season_mention(sentence, span)
    if mention and _RENEWAL.fullmatch(sentence.text, *span) and not _FOR.search(sentence.text[span[1] : mention.start]):
        return ()  # "the renewal comes a week after the season 1 finale"
    if mention is None:
        if phrase.name == "comes back":
            return (sentence.coming,) if sentence.coming is not None else ()
        if phrase.name == "saved":
            return (sentence.coming,)
        if phrase.name != "renewed":
            return ()
        at_the_time = any(_AT_THE_TIME.search(sentence.text, span[1], m.start) for m in sentence.seasons)
        seasons = _of_whole_show(sentence, span)  # where only the season of then is numbered, it is not known which
        return seasons and ((None,) if at_the_time and seasons[0] in _numbers(sentence) else seasons)
    return sentence.seasons_of(mention) if _is_further(mention, sentence, span, phrase) else ()


SEASONS_OF = {UNDECIDED: _undecided, CANCELLED: _cancelled, ENDED: _ended, ORDERED: _ordered, RENEWED: _renewed}


def _is_further(mention: SeasonMention, sentence: Sentence, span: Span, phrase: Phrase) -> bool:
    """Whether the season that is spoken of is one to come, and one whose number can be known."""
    if mention.numbers:
        return max(mention.numbers) > 1
    if sentence.text[span[0] : span[1]].casefold() == "renewal":
        return False  # "talk of a renewal"
    if phrase.name in {"season will come", "season confirmed"}:
        return mention.which in {"new", "another", "next", "further", "more"}
    return mention.which not in {"final", "last", "renewal"} or sentence.coming is not None


def _of_whole_show(sentence: Sentence, span: Span) -> tuple[int | None, ...]:
    """ "Has renewed the show", "the drama was renewed": no season is said, but the show is what is renewed.

    A show that is ordered or picked up is a new one, unless the article knows of more than one season.
    """
    text = masked(sentence, but=NO_NEW_SEASON)
    words = sentence.text[span[0] : span[1]].casefold()
    if words.endswith(("al", "ing")) and not sentence.named:
        return ()
    ahead = text[: span[0]]
    passive = PASSIVE.search(ahead) and (sentence.named or SHOW_WORD.search(ahead))
    passive = passive or (_LINE.fullmatch(ahead) and _AT_A_TIME.match(text, span[1]))
    behind = _WHOLE.match(text[span[1] :].lstrip(" \"'"))
    if not (passive or behind or _WHOLE.search(text[span[0] : span[1]]) or words.endswith("al")):
        return ()
    again = words.startswith(("renew", "re-up", "recommission")) or "more" in words.split() or "back" in words.split()
    if sentence.coming is not None:
        goes_on = sentence.running or sentence.title_season or sentence.section.season
        return (sentence.coming,) if again or (goes_on and not _YEAR.search(sentence.text)) else ()
    return (None,) if again else ()


# "… gave the go-ahead in May, when" + "the season 2 finale was still argued about": when it was, and not for what.
_AT_THE_TIME = quick(
    r"\b(?:when|while|after|before|since|until|once|(?:just\s+)?as|ahead\s+of|following|during|within\s+\w+\s+\w+\s+of)"
    r"\s+(?!part\b|well\b)(?:(?!for\b|with\b)[\w'-]+\s+){0,4}?[\"']?$",
    re.IGNORECASE,
)


def _numbers(sentence: Sentence) -> set[int]:
    return {number for mention in sentence.seasons for number in mention.numbers}


def _season_mention(sentence: Sentence, span: Span, *, beyond: bool = False) -> SeasonMention | None:
    """That of the clause; one that says only when it was only where ``beyond`` it is meant ("nothing after 2")."""
    inside = [m for m in sentence.seasons if span[0] <= m.start < span[1]]
    if inside:
        return inside[-1]
    start, end = sentence.clause(span[0])
    preceding = [m for m in sentence.seasons if start <= m.start < span[0] and span[0] - m.end <= 70]
    if preceding and PASSIVE.search(sentence.text, 0, span[0]) and not re.match(r"\s+for\b", sentence.text[span[1] :]):
        return preceding[-1]
    following = [m for m in sentence.seasons if span[1] <= m.start < max(end, span[1] + 1) and m.start - span[1] <= 70]
    if not beyond:
        following = [m for m in following if not _AT_THE_TIME.search(sentence.text, span[1], m.start)]
    if following:
        return following[0]
    return preceding[-1] if preceding else None
