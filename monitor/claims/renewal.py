"""Renewal: is there more to come, is it over, or has nobody decided."""

from __future__ import annotations

import re
from collections.abc import Iterator

from monitor.claims.reading import Reading, Sentence
from monitor.claims.renewal_phrases import CANCELLED, ENDED, ORDERED, PHRASES, RENEWED, UNDECIDED
from monitor.claims.seasons import SeasonMention
from monitor.model import Attribute, BlockKind, Claim, Modality

_SEASON = "\ue000"  # stands in the text for words that speak of a season
_X = r"(?:\ue001|\b(?:it|the\s+(?:[\w-]+\s+){0,2}?(?:show|series|drama|k-drama|sitcom|comedy|thriller)))"
_COMPILED = tuple((p, re.compile(p.pattern.replace("{S}", _SEASON + "+").replace("{X}", _X), re.IGNORECASE)) for p in PHRASES)
_TOPIC = re.compile(r"\b(?:renew|season|sequel|series|future|return|more episodes|continue|come back|cancel|fate|revived)\w*", re.IGNORECASE)
_DATE_TOPIC = re.compile(r"\b(?:release|premiere|air|launch|start)?\s*(?:date|schedule|window|day|timeline|when)\b|\btrailer|\bteaser|\bcast\b|\bcasting\b|\bplot|\bstoryline|\bepisodes? (?:titles?|count)|\bbudget", re.IGNORECASE)
_PAST = re.compile(r"\bhad\s+(?:been\s+)?(?:originally\s+)?(?:renew|order|pick|cancel)\w*", re.IGNORECASE)
_SAVED = re.compile(r"\b(?:before|until|after)\b[^.;]{0,60}?\b(?:rescue|saved|revived|picked\s+it\s+up|picked\s+up|came\s+to)\b|\bafter\b[^.;]{0,20}$", re.IGNORECASE)
_OTHER_OBJECT = re.compile(r"\b(?:book|film|movie|novel|tour|episode\s+\d+|pilot\s+script|strike|flight|wedding|party|event|subscription|contract|plan|character|scene)\s*$", re.IGNORECASE)
_MORE_SEASONS = re.compile(r"\b(?:more|additional)\s+seasons\b", re.IGNORECASE)
_NEGATED = re.compile(r"(?:n't|\bnot|\bnever|\bno|\bnor|\bwithout|\bunless|\buntil)\s+(?:\w+\s+){0,4}$", re.IGNORECASE)
_CONDITION = re.compile(r"\b(?:if|should|whether|unless|in\s+case|would|were\s+to|could|hope|hopes|hoping|want|wants|wish|ask|asks|asked|demand|petition|push|chances?|possibility|prospect|theory|argue|speculat\w+)\b", re.IGNORECASE)
_FUTURE = re.compile(r"\b(?:new|next|another|more|further|sequel|renewal|second|third|fourth|fifth|upcoming|return)\b", re.IGNORECASE)


def _masked(sentence: Sentence) -> str:
    """The sentence with season words and the show's title replaced, length for length, by what the patterns look for."""
    text = sentence.text
    for start, end in sentence.titles:
        text = text[:start] + "\ue001" * (end - start) + text[end:]
    for mention in sentence.seasons:
        if mention.which not in {"previous", "current", "this", "latest", "ongoing"}:
            text = text[: mention.start] + _SEASON * (mention.end - mention.start) + text[mention.end :]
    return text


def find(reading: Reading) -> Iterator[Claim]:
    """All claims about the show's future."""
    for sentence in reading.about():
        taken: list[tuple[int, int]] = []
        masked = _masked(sentence)
        for phrase, pattern in _COMPILED:
            original = phrase.value == ENDED and phrase.name in {"final season", "limited series"}
            for match in pattern.finditer(sentence.text if original else masked):
                if phrase.value != ENDED and any(a < match.end() and match.start() < b for a, b in taken):
                    continue
                claims = list(_claims(sentence, phrase.value, match.span(), f"renewal: {phrase.name}"))
                if claims:
                    taken.append(match.span())
                    yield from claims
    yield from _headings(reading)


def _claims(sentence: Sentence, value: str, span: tuple[int, int], rule: str) -> Iterator[Claim]:
    start, end = sentence.clause(span[0])
    clause = sentence.text[start:end]
    if not sentence.ours(span[0]):
        return
    before = sentence.text[start : span[0]]
    if value == UNDECIDED:
        if not _TOPIC.search(sentence.text) and not _TOPIC.search(sentence.section.heading):
            return
        if _about_something_else(sentence, span):
            return
        mention = _season_mention(sentence, span)
        season = sentence.seasons_of(mention)[0] if mention else sentence.coming
        yield sentence.claim(Attribute.RENEWAL, value, span, rule, season=_future(season, sentence), how=Modality.ASSERTED)
        return
    if value == CANCELLED:
        if _CONDITION.search(before) or _OTHER_OBJECT.search(sentence.text[: span[1]]):
            return
        mention = sentence.mention_near(span[1], reach=50)
        numbered = mention is not None and bool(mention.numbers)
        after_seasons = re.search(r"\bafter\s+(?:just\s+|only\s+)?(?:an?|one|two|three|four|five|six|\d)\b", sentence.text[span[1] :])
        season = mention.numbers[0] if numbered and mention is not None and not after_seasons else None
        if season is None and mention is not None and not numbered and not after_seasons:
            season = sentence.coming
        how = Modality.EXPECTED if rule.endswith("unlikely") else None
        yield sentence.claim(Attribute.RENEWAL, value, span, rule, season=season, how=how)
        return
    if value == ENDED:
        if _NEGATED.search(before) or sentence.question:
            return
        mention = sentence.mention_near(span[0], reach=60)
        season = sentence.seasons_of(mention)[0] if mention is not None else None
        if "limited" in rule:
            if re.search(r"(?i)\bbest\b|\bemmy\b|award|best miniseries", sentence.text):
                return
            season = None
        yield sentence.claim(Attribute.RENEWAL, value, span, rule, season=season)
        return
    if value == ORDERED:
        if sentence.seasons:
            return
        yield sentence.claim(Attribute.RENEWAL, value, span, rule, season=None)
        return
    yield from _renewed(sentence, span, rule, clause, before)


def _renewed(sentence: Sentence, span: tuple[int, int], rule: str, clause: str, before: str) -> Iterator[Claim]:
    if _NEGATED.search(before) or _PAST.search(sentence.text[max(0, span[0] - 20) : span[1]]):
        return
    mention = _season_mention(sentence, span)
    if mention is None or (not mention.numbers and mention.which in {"final", "last", "renewal"} and sentence.coming is None):
        return
    if mention.numbers and max(mention.numbers) == 1:
        return
    if rule.endswith(("season will come", "season confirmed")) and not mention.numbers and mention.which not in {"new", "another", "next", "further"}:
        return
    if _CONDITION.search(before) and not re.search(r"\b(?:told|said|confirmed)\b", before):
        return
    for season in sentence.seasons_of(mention):
        yield sentence.claim(Attribute.RENEWAL, RENEWED, span, rule, season=season)


def _season_mention(sentence: Sentence, span: tuple[int, int]) -> SeasonMention | None:
    inside = [m for m in sentence.seasons if span[0] <= m.start < span[1]]
    if inside:
        return inside[-1]
    start, end = sentence.clause(span[0])
    following = [m for m in sentence.seasons if span[1] <= m.start < max(end, span[1] + 1) and m.start - span[1] <= 70]
    if following:
        return following[0]
    preceding = [m for m in sentence.seasons if start <= m.start < span[0] and span[0] - m.end <= 70]
    return preceding[-1] if preceding else None


def _about_something_else(sentence: Sentence, span: tuple[int, int]) -> bool:
    """ "No release date has been announced" is undecided about the date, not about the season."""
    around = sentence.text[max(0, span[0] - 25) : span[1] + 45]
    if re.search(r"\b(?:renew|second season|new season|another season|sequel)\w*\b", around, re.IGNORECASE) and not re.search(r"\b(?:date|trailer|cast|plot)\b", sentence.text[span[0] : span[1] + 20], re.IGNORECASE):
        return False
    return bool(_DATE_TOPIC.search(around))


def _future(season: int | None, sentence: Sentence) -> int | None:
    return season


def _headings(reading: Reading) -> Iterator[Claim]:
    """A heading that states ("Season 2 confirmed") counts; one that asks or lists topics does not."""
    for sentence in reading.sentences:
        if sentence.kind is BlockKind.HEADING and sentence.named and not sentence.question and "," not in sentence.text:
            match = re.search(r"\b(?:renewed\s+for|confirmed|greenlit|is\s+getting|will\s+be\s+getting)\b", sentence.text, re.IGNORECASE)
            mention = sentence.mention_near(match.start()) if match else None
            if match and mention and len(mention.numbers) == 1 and not re.search(r"\b(?:or|when|not|release date)\b", sentence.text, re.IGNORECASE):
                yield sentence.claim(Attribute.RENEWAL, RENEWED, match.span(), "renewal: heading", season=mention.numbers[0])
