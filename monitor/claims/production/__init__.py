"""Production: the state of making a season, as of the article."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from monitor.claims.findings import Dropped, objection
from monitor.claims.production.objections import OF_VALUE, ONLY_OUGHT, PARTLY, SHOWN
from monitor.claims.production.of_another import OF_ANOTHER
from monitor.claims.production.phrases import PHRASES
from monitor.claims.quick import QuickTable, quick
from monitor.claims.said.long_ago import without_history
from monitor.claims.said.modality import modality
from monitor.claims.said.untrue import contradicted, negated
from monitor.claims.titles.asides import Without, without_asides
from monitor.claims.titles.masked import fill, masked
from monitor.model import Attribute, Claim, Modality

if TYPE_CHECKING:
    from collections.abc import Iterator

    from monitor.claims.findings import Finding
    from monitor.claims.reading import Reading, Sentence

Span = tuple[int, int]

_PASSES = frozenset({"halted", "delayed", "filming", "casting", "writing", "development"})  # what is wrapped stays so
_COMPILED = QuickTable((p, fill(p.pattern)) for p in PHRASES)
_AIRED = fill(
    r"(?<!of\s)(?<!for\s)(?<!to\s)(?<!of\sthe\s)(?<!for\sthe\s){S},?\s+"
    r"(?:(?:first|finally|then|originally|which|has|had|already|\w+ly)\s+){0,3}?"
    r"(?:premiered|debuted|aired|(?:was|were)\s+released|came\s+out|launched|arrived)\b"
)


# "The series was shot in Oslo" says that it is in the can only of a season that is still to come.
_WAS_SHOT = quick(
    r"\b(?:was|were)\s+(?:shot|filmed|recorded|taped)\s+(?:in|on|at|over|across|entirely|between|last|earlier|under|for)\b"
    r"|\btook\s+place\b",
    re.IGNORECASE,
)
_TO_COME = quick(
    r"\b(?:will|to|is\s+set\s+to)\s+(?:premiere|debut|launch|bow)\b"
    r"|\b(?:premieres|debuts|launches|arrives)\s+(?:on|in|this|next)\b|\bcoming\s+(?:to|in|on)\b"
    r"|\bcomes\s+to\s+[A-Z]|\bwill\s+(?:arrive|be\s+released|stream|air)\b",
    re.IGNORECASE,
)


# "Season 2 will not be shown this year after all": it is late, however much of a "not" that is.
_WILL_NOT_AIR = quick(
    r"\b(?:can(?:not|'t|\s+not)|will\s+not|won't|not\s+going\s+to)\s+(?:now\s+)?"
    r"(?:air|premiere|debut|arrive|launch|come|start|be\s+(?:shown|ready|aired|released|on\b))",
    re.IGNORECASE,
)


def find(reading: Reading) -> Iterator[Finding]:
    """The state now: what is planned, or was stopped and goes on again, gives none."""
    aired = _aired(reading)
    to_come = any(_TO_COME.search(sentence.text) for sentence in reading.about())
    findings = [
        finding
        for sentence in reading.about()
        for finding in without_history(
            _with_asides(sentence, aired, to_come=to_come), sentence, _PASSES, reading.published
        )
    ]
    claims = [finding for finding in findings if isinstance(finding, Claim)]
    for finding in findings:
        if isinstance(finding, Claim) and finding.value == "filming" and _is_over(finding, claims):
            yield Dropped.instead_of(finding, "the article says that it has stopped")
        else:
            yield finding


def _is_over(filming: Claim, claims: list[Claim]) -> bool:
    """Whether the article also says of the same season that the filming is done, or stands still."""
    now = "resum" in filming.words or "back" in filming.words.split()
    after = {"wrapped", "post_production", *(() if now else ("halted",))}
    return any(
        c.value in after and c.season == filming.season and c.modality is filming.modality is Modality.ASSERTED
        for c in claims
    )


def _with_asides(sentence: Sentence, aired: frozenset[int], *, to_come: bool) -> Iterator[Finding]:
    """The sentence as it is, and as it is without what stands between its subject and verb."""
    yield from _in_sentence(sentence, aired, to_come=to_come)
    if (short := without_asides(sentence)) is not None:
        yield from short.found(_in_sentence(short.sentence, aired, to_come=to_come, short=short), sentence)


def _in_sentence(
    sentence: Sentence, aired: frozenset[int], *, to_come: bool, short: Without | None = None
) -> Iterator[Finding]:
    taken: list[tuple[Span, str, int | None]] = []
    for phrase, match in _COMPILED.finditer(masked(sentence)):
        value, span, rule = phrase.value, match.span(), f"production: {phrase.value}"
        if short is not None and not short.reaches_over(span):
            continue
        if any(a < span[1] and span[0] < b for (a, b), _, _ in taken):
            continue
        why = objection((*OF_ANOTHER, SHOWN, ONLY_OUGHT, *OF_VALUE.get(value, ())), sentence, span)
        seasons = _seasons(sentence, match)
        also = {v for _, v, season in taken if season in seasons or season is None or None in seasons}
        if why is None and value == "filming" and also & {"halted", "wrapped"}:
            why = "the same sentence says that it has stopped"
        if why is None and value == "wrapped" and not (to_come and not aired) and _WAS_SHOT.search(match.group()):
            why = "how it was shot, not that it is about to come"
        if why is None and value == "writing" and also & {"filming", "wrapped", "post_production"}:
            why = "the same sentence says that it is being shot"
        making = [s for s in seasons if s is None or (s not in aired and s >= (sentence.title_season or 0))]
        if why is None and not making:
            why = "a season that is behind us"
        if why is not None:
            yield sentence.dropped(Attribute.PRODUCTION, value, span, rule, why, season=seasons[-1])
            continue
        taken += [(span, value, season) for season in making]
        how = _how(sentence, value, span)
        for season in making:
            yield sentence.claim(Attribute.PRODUCTION, value, span, rule, season=season, how=how)


def _how(sentence: Sentence, value: str, span: Span) -> Modality | None:
    """ "Season 2 has not been delayed"; "contrary to rumours, the shoot has not begun"."""
    if contradicted(sentence.bare, span):
        return Modality.DENIED
    if value == "filming" and PARTLY.search(sentence.bare, *span):
        # "is two thirds done and should be over by April": only what is still to come is a guess
        return modality(sentence.bare, span, (sentence.clause(span[0])[0], span[1]))
    stopped = (
        value in {"delayed", "halted"}
        and negated(sentence.bare, span, sentence.clause(span[0]))
        and not _WILL_NOT_AIR.search(sentence.text[span[0] : span[1]])
    )
    return Modality.DENIED if stopped else None


def _aired(reading: Reading) -> frozenset[int]:
    """The seasons of which the article says that they have been shown: "season 1 premiered in 2020"."""
    found: set[int] = set()
    for sentence in reading.about():
        if sentence.seasons:
            for match in _AIRED.finditer(masked(sentence)):
                named = [m for m in sentence.seasons if match.start() <= m.start < match.end()]
                found.update(named[0].numbers if named else ())
    return frozenset(found)


def _seasons(sentence: Sentence, match: re.Match[str]) -> tuple[int | None, ...]:
    """The seasons in the making: the nearest that the sentence names, else those the article is about."""
    mention = sentence.mention_near(match.start())
    if mention is not None and not mention.numbers:  # "eight new episodes, the third season, are being written"
        numbered = [m for m in sentence.seasons if m.numbers and match.start() <= m.start < match.end()]
        mention = numbered[0] if numbered else mention
    if mention is not None and (mention.numbers or not sentence.text[: mention.end].endswith("episodes")):
        seasons = sentence.seasons_of(mention)
        return seasons if seasons != (None,) else (sentence.coming,)
    ahead = sentence.title_season is not None and (sentence.running or 0) > sentence.title_season
    if sentence.title_season is not None and not ahead:
        return (sentence.section.season or sentence.title_season,)
    (season,) = sentence.seasons_of(None)
    behind = season is not None and sentence.running == season and season < (sentence.newest or 0)
    if season is None and sentence.reached == sentence.newest:  # a line set like a heading lets go of the talk
        return (sentence.reached,)
    return (sentence.newest,) if behind else (season,)
