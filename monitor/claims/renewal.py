"""Renewal: is there more to come, is it over, or has nobody decided."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from monitor.claims.findings import objection
from monitor.claims.quick import QuickTable, quick
from monitor.claims.renewal_objections import ALWAYS, OF_ROW, OF_VALUE, PASSIVE, SHOW_WORD, SUPPOSED
from monitor.claims.renewal_phrases import PHRASES
from monitor.claims.renewal_words import CANCELLED, ENDED, ORDERED, RENEWED, UNDECIDED
from monitor.model import Attribute, BlockKind, Claim, Modality

if TYPE_CHECKING:
    from collections.abc import Iterator

    from monitor.claims.findings import Finding
    from monitor.claims.reading import Reading, Sentence
    from monitor.claims.renewal_words import Phrase
    from monitor.claims.seasons import SeasonMention

Span = tuple[int, int]

_SEASON = "\ue000"  # begins in the text what stands for words that speak of a season
_TITLE = "\ue001"  # … and for the show's title
_MORE = "\ue002"  # … and makes it as long as they were
_X = rf"(?:{_TITLE}{_MORE}*|\b(?:it|the\s+(?:[\w-]+\s+){{0,2}}?(?:show|series|drama|k-drama|sitcom|comedy|thriller)))"
_S = rf"(?:{_TITLE}{_MORE}*(?:['\"]s?)?\s+)?{_SEASON}{_MORE}*"
_COMPILED = QuickTable(
    (p, quick(p.pattern.replace("{S}", _S).replace("{X}", _X).replace("{T}", f"{_TITLE}{_MORE}*"), re.IGNORECASE))
    for p in PHRASES
)
_AS_WRITTEN = frozenset({"final season", "limited series"})  # rows that look at the words for a season themselves
_NO_NEW_SEASON = frozenset({"previous", "current", "this", "latest", "ongoing", "renewal"})
_DENIED_BEFORE = quick(
    r"\b(?:no\s+truth\s+(?:in|to)|denie[sd]|denying|dismiss(?:ed|es)|refut(?:ed|es)|shot\s+down|rejected)\b[^.;]{0,70}$",
    re.IGNORECASE,
)
_DENIED_AFTER = quick(
    r"^[^.;]{0,40}?\b(?:(?:is|are|was|were)\s+(?:not\s+true|untrue|false|wrong|a\s+hoax|fake))\b", re.IGNORECASE
)
_STATES = quick(r"\b(?:renewed\s+for|confirmed|greenlit|is\s+getting|will\s+be\s+getting)\b", re.IGNORECASE)
_LISTS_TOPICS = quick(r"\b(?:or|when|not|release date)\b|,", re.IGNORECASE)


def find(reading: Reading) -> Iterator[Finding]:
    """All claims about the show's future."""
    for sentence in reading.about():
        yield from _in_sentence(sentence)
    yield from _headings(reading)


def _in_sentence(sentence: Sentence) -> Iterator[Finding]:
    """The rows from the top; what one of them takes, no other row may take, but an end stands beside a renewal."""
    taken: list[tuple[Span, str]] = []
    masked = _masked(sentence)
    for phrase, pattern in _COMPILED.possible(f"{masked}\n{sentence.text}"):
        for match in pattern.finditer(sentence.text if phrase.name in _AS_WRITTEN else masked):
            span = match.span()
            if phrase.value != ENDED and any(a < span[1] and span[0] < b for (a, b), v in taken if v != ENDED):
                continue
            if phrase.value == RENEWED and any(
                value in {UNDECIDED, CANCELLED} and sentence.clause(a) == sentence.clause(span[0])
                for (a, _), value in taken
            ):
                continue
            claimed = False
            for finding in _findings(sentence, phrase, span):
                claimed = claimed or isinstance(finding, Claim)
                yield finding
            if claimed:
                taken.append((span, phrase.value))


def _masked(sentence: Sentence) -> str:
    """The sentence with season words and the title replaced, length for length, by what the patterns look for."""
    text = sentence.text
    for start, end in sentence.titles:
        text = text[:start] + _TITLE + _MORE * (end - start - 1) + text[end:]
    for mention in sentence.seasons:
        if mention.which not in _NO_NEW_SEASON:
            text = text[: mention.start] + _SEASON + _MORE * (mention.end - mention.start - 1) + text[mention.end :]
    return text


def _findings(sentence: Sentence, phrase: Phrase, span: Span) -> Iterator[Finding]:
    rule = f"renewal: {phrase.name}"
    of_row = OF_ROW.get(phrase.name, (SUPPOSED,) if phrase.value == RENEWED else ())
    why = objection((*ALWAYS, *OF_VALUE[phrase.value], *of_row), sentence, span)
    if why is not None:
        yield sentence.dropped(Attribute.RENEWAL, phrase.value, span, rule, why)
        return
    seasons = _SEASONS_OF[phrase.value](sentence, phrase, span)
    if not seasons:
        why = "no further season, or not known which"
        yield sentence.dropped(Attribute.RENEWAL, phrase.value, span, rule, why)
    how = _how(sentence, phrase, span)
    for season in seasons:
        yield sentence.claim(Attribute.RENEWAL, phrase.value, span, rule, season=season, how=how)


def _how(sentence: Sentence, phrase: Phrase, span: Span) -> Modality | None:
    """ "NBC denied that the show has been cancelled"; "reports that it was renewed are not true"."""
    if phrase.value == UNDECIDED:
        return Modality.ASSERTED
    if phrase.name in {"unlikely", "likely"}:
        return Modality.EXPECTED
    if phrase.value in {CANCELLED, RENEWED} and (
        _DENIED_BEFORE.search(sentence.bare[: span[0]]) or _DENIED_AFTER.search(sentence.bare[span[1] :])
    ):
        return Modality.DENIED
    return None


# --- Which season


def _undecided(sentence: Sentence, _: Phrase, span: Span) -> tuple[int | None, ...]:
    mention = _season_mention(sentence, span)
    return (sentence.seasons_of(mention)[0] if mention else sentence.coming,)


def _cancelled(sentence: Sentence, _: Phrase, span: Span) -> tuple[int | None, ...]:
    """ "Cancelled after one season" is said of the show; "there will be no season 2" of season 2."""
    for mention in sentence.seasons:
        inside = span[0] <= mention.start < span[1]
        behind = 0 <= mention.start - span[1] <= 12
        ahead = 0 <= span[0] - mention.end <= 25
        after = re.search(r"\bafter\s*$", sentence.text[: mention.start])
        if (inside or behind or ahead) and not after and len(mention.numbers) < 2:
            return (mention.numbers[0] if mention.numbers else sentence.coming,)
    return (None,)


def _ended(sentence: Sentence, phrase: Phrase, span: Span) -> tuple[int | None, ...]:
    if phrase.name == "limited series":
        return (None,)
    mention = sentence.mention_near(span[0], reach=60)
    if mention is not None:
        return (sentence.seasons_of(mention)[0],)
    return (sentence.running if re.match(r"(?:it|this)\b", sentence.text, re.IGNORECASE) else None,)


def _ordered(_: Sentence, __: Phrase, ___: Span) -> tuple[int | None, ...]:
    return (None,)


def _renewed(sentence: Sentence, phrase: Phrase, span: Span) -> tuple[int | None, ...]:
    mention = _season_mention(sentence, span)
    if mention is None:
        whole = phrase.name == "renewed" and _has_show_object(sentence, span)
        return (sentence.coming,) if whole else ()
    return sentence.seasons_of(mention) if _is_further(mention, sentence, span, phrase) else ()


_SEASONS_OF = {UNDECIDED: _undecided, CANCELLED: _cancelled, ENDED: _ended, ORDERED: _ordered, RENEWED: _renewed}


def _is_further(mention: SeasonMention, sentence: Sentence, span: Span, phrase: Phrase) -> bool:
    """Whether the season that is spoken of is one to come, and one whose number can be known."""
    if mention.numbers:
        return max(mention.numbers) > 1
    if sentence.text[span[0] : span[1]].casefold() == "renewal":
        return False  # "talk of a renewal"
    if phrase.name in {"season will come", "season confirmed"}:
        return mention.which in {"new", "another", "next", "further"}
    return mention.which not in {"final", "last", "renewal"} or sentence.coming is not None


def _has_show_object(sentence: Sentence, span: Span) -> bool:
    """ "has renewed the show", "the drama was renewed": no season is said, but the show is what is renewed."""
    verb = sentence.text[span[0] : span[1]].casefold()
    if not verb.startswith(("renew", "picked up", "greenlit")) or verb.endswith(("al", "ing")):
        return False
    behind = any(0 <= start - span[1] <= 6 for start, _ in sentence.titles) or re.match(
        r"\s+(?:it|the\s+(?:\w+\s+)?(?:show|series|drama|comedy|thriller))\b", sentence.text[span[1] :]
    )
    ahead = PASSIVE.search(sentence.text[: span[0]]) and (sentence.named or SHOW_WORD.search(sentence.text[: span[0]]))
    return bool(behind or ahead) and sentence.coming is not None


def _season_mention(sentence: Sentence, span: Span) -> SeasonMention | None:
    inside = [m for m in sentence.seasons if span[0] <= m.start < span[1]]
    if inside:
        return inside[-1]
    start, end = sentence.clause(span[0])
    preceding = [m for m in sentence.seasons if start <= m.start < span[0] and span[0] - m.end <= 70]
    if preceding and PASSIVE.search(sentence.text[: span[0]]) and not re.match(r"\s+for\b", sentence.text[span[1] :]):
        return preceding[-1]
    following = [m for m in sentence.seasons if span[1] <= m.start < max(end, span[1] + 1) and m.start - span[1] <= 70]
    if following:
        return following[0]
    return preceding[-1] if preceding else None


def _headings(reading: Reading) -> Iterator[Finding]:
    """A heading that states ("Season 2 confirmed") counts; one that asks or lists topics does not."""
    for sentence in reading.sentences:
        if sentence.kind is not BlockKind.HEADING or not sentence.named or sentence.question:
            continue
        match = _STATES.search(sentence.text)
        mention = sentence.mention_near(match.start()) if match else None
        if match is None or mention is None or len(mention.numbers) != 1:
            continue
        if _LISTS_TOPICS.search(sentence.text):
            yield sentence.dropped(Attribute.RENEWAL, RENEWED, match.span(), "renewal: heading", "a list of topics")
            continue
        yield sentence.claim(Attribute.RENEWAL, RENEWED, match.span(), "renewal: heading", season=mention.numbers[0])
