"""Renewal: is there more to come, is it over, or has nobody decided."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from monitor.claims.names import find_names
from monitor.claims.platform_names import NETWORKS
from monitor.claims.quick import quick
from monitor.claims.renewal_phrases import CANCELLED, ENDED, ORDERED, PHRASES, RENEWED, UNDECIDED
from monitor.claims.titles import NETWORK_WORDS, PLAIN_WORDS
from monitor.model import Attribute, BlockKind, Claim, Modality

if TYPE_CHECKING:
    from collections.abc import Iterator

    from monitor.claims.reading import Reading, Sentence
    from monitor.claims.seasons import SeasonMention

_SEASON = "\ue000"  # stands in the text for words that speak of a season
_X = r"(?:\ue001|\b(?:it|the\s+(?:[\w-]+\s+){0,2}?(?:show|series|drama|k-drama|sitcom|comedy|thriller)))"
_COMPILED = tuple(
    (
        p,
        quick(
            p.pattern.replace("{S}", r"(?:\ue001+(?:['\"]s?)?\s+)?" + _SEASON + "+").replace("{X}", _X), re.IGNORECASE
        ),
    )
    for p in PHRASES
)
_TOPIC = quick(
    r"\b(?:renew|season|sequel|series|future|return|more episodes|continue|come back|cancel|fate|revived)\w*",
    re.IGNORECASE,
)
_DATE_TOPIC = quick(
    r"\b(?:release|premiere|air|launch|start)?\s*(?:date|schedule|window|day|timeline|when)\b|\btrailer|\bteaser"
    r"|\bcast\b|\bcasting\b|\bplot|\bstoryline|\bepisodes? (?:titles?|count)|\bbudget",
    re.IGNORECASE,
)
_PAST = quick(r"\bhad\s+(?:been\s+)?(?:originally\s+)?(?:renew|order|pick|cancel)\w*", re.IGNORECASE)
_OTHER_OBJECT = quick(
    r"\b(?:book|film|movie|novel|tour|strike|flight|wedding|party|event|subscription|contract|plans?|character"
    r"|scene|trip|trip\s+that)\s+(?:(?:was|were|is|has\s+been|had\s+been|that\s+was)\s+)?$",
    re.IGNORECASE,
)
_OTHER_MATTER = quick(
    r"\b(?:tour|panel|screening|event|concert|strike|flight|wedding|convention|premiere\s+party|festival)\b[^.;]{0,40}$",
    re.IGNORECASE,
)
_OTHER_OBJECT_AFTER = re.compile(
    r"\s+(?:our|my|their|his|her)\s+(?:plans?|trip|subscription|wedding|tour)|\s+of\s+(?:her|his|their)\b",
    re.IGNORECASE,
)
_SHOW_WORD = quick(
    r"\b(?:show|series|drama|k-drama|comedy|sitcom|thriller|program(?:me)?|it|season|renewal)\b", re.IGNORECASE
)
_PEOPLE_SUBJECT = re.compile(
    r"\b(?:cast|actors?|stars?|he|she|they|everyone|regulars)\s+(?:\w+\s+){0,3}$", re.IGNORECASE
)
_PEOPLE_SUBJECT = re.compile(
    r"\b(?:cast|actors?|stars?|he|she|they|everyone|regulars)\s+(?:\w+\s+){0,3}$", re.IGNORECASE
)
_OTHER_SUBJECT = quick(
    r"\b(?:podcast|film|movie|book|game|musical|viewers|fans|we|you|they)\s+(?:\w+\s+){0,2}$", re.IGNORECASE
)
_PASSIVE = quick(r"\b(?:is|are|was|were|been|being|gets?|got)\s+(?:\w+ly\s+)?$", re.IGNORECASE)
_NEGATED = quick(r"(?:n't|\bnot|\bnever|\bno|\bnor|\bwithout|\bunless|\buntil)\s+(?:\w+\s+){0,4}$", re.IGNORECASE)
# "most K-dramas are not renewed", "certain series are": said of shows in general.
_IN_GENERAL = quick(
    r"\b(?:certain|most|many|some|other|few|several|these|those|every|any|all|more"
    r"|such)\s+(?:[\w-]+\s+){0,2}?(?:series|shows|dramas|k-dramas|programs|programmes|titles)\b"
    r"|\blimited\s+series\s+(?:are|have|were)\b|\b(?:series|shows|dramas)\s+like\b",
    re.IGNORECASE,
)
_DENIED_BEFORE = quick(
    r"\b(?:denie[sd]|denying|dismiss(?:ed|es)|refut(?:ed|es)|shot\s+down|rejected)\b[^.;]{0,70}$", re.IGNORECASE
)
_DENIED_AFTER = quick(
    r"^[^.;]{0,40}?\b(?:(?:is|are|was|were)\s+(?:not\s+true|untrue|false|wrong|a\s+hoax|fake))\b", re.IGNORECASE
)
_NAMED_OBJECT = re.compile(
    r"\s+(?:the\s+)?[\"']?(?P<name>(?:[A-Z][\w'-]+\s+){0,3}[A-Z][\w'-]+)[\"']?\s+(?:for|after|in|with|on)\b"
)
_NAMED_SUBJECT = re.compile(
    r"[\"']?(?P<name>[A-Z][\w'-]+(?:\s+(?:(?:of|the|and|in|on|to)\s+)*[A-Z][\w'-]+){1,4})[\"']?\s+(?:has|have|had|is|was|were|will|gets?|got|been|also|officially|\s)+$"
)
_CONDITION = quick(
    r"\b(?:if|^when|once|should|whether|unless|in\s+case|would|were\s+to|could|hope|hopes|hoping|want|wants|wish"
    r"|ask|asks|asked|demand|petition|push|chances?|possibility|prospect|theory|argue|speculat\w+)\b",
    re.IGNORECASE,
)


def _masked(sentence: Sentence) -> str:
    """The sentence with season words and the title replaced, length for length, by what the patterns look for."""
    text = sentence.text
    for start, end in sentence.titles:
        text = text[:start] + "\ue001" * (end - start) + text[end:]
    for mention in sentence.seasons:
        if mention.which not in {"previous", "current", "this", "latest", "ongoing", "renewal"}:
            text = text[: mention.start] + _SEASON * (mention.end - mention.start) + text[mention.end :]
    return text


def find(reading: Reading) -> Iterator[Claim]:
    """All claims about the show's future."""
    for sentence in reading.about():
        taken: list[tuple[int, int]] = []
        said: list[str] = []
        masked = _masked(sentence)
        for phrase, pattern in _COMPILED:
            original = phrase.value == ENDED and phrase.name in {"final season", "limited series"}
            for match in pattern.finditer(sentence.text if original else masked):
                if phrase.value != ENDED and any(a < match.end() and match.start() < b for a, b in taken):
                    continue
                if phrase.value == RENEWED and any(
                    value in {UNDECIDED, CANCELLED} and _same_clause(sentence, a, match.start())
                    for (a, _), value in zip(taken, said, strict=True)
                ):
                    continue
                claims = list(_claims(sentence, phrase.value, match.span(), f"renewal: {phrase.name}"))
                if claims:
                    taken.append(match.span())
                    said.append(phrase.value)
                    yield from claims
    yield from _headings(reading)


def _same_clause(sentence: Sentence, one: int, other: int) -> bool:
    return sentence.clause(one) == sentence.clause(other)


def _claims(sentence: Sentence, value: str, span: tuple[int, int], rule: str) -> Iterator[Claim]:
    start, _ = sentence.clause(span[0])
    if not sentence.ours(span[0]):
        return
    before = sentence.bare[start : span[0]]
    if _is_of_another(sentence, span, before):
        return
    if _IN_GENERAL.search(sentence.bare[max(0, span[0] - 90) : span[1] + 8]):
        return
    if value == UNDECIDED:
        if not _TOPIC.search(sentence.text) and not _TOPIC.search(sentence.section.heading):
            return
        if _about_something_else(sentence, span) or _of_a_person(sentence, span):
            return
        mention = _season_mention(sentence, span)
        season = sentence.seasons_of(mention)[0] if mention else sentence.coming
        yield sentence.claim(Attribute.RENEWAL, value, span, rule, season=season, how=Modality.ASSERTED)
        return
    if value == CANCELLED:
        if _CONDITION.search(before) or not _is_cancelled(sentence, span):
            return
        season = _cancelled_season(sentence, span)
        how = Modality.EXPECTED if rule.endswith("unlikely") else _denial(sentence, span)
        yield sentence.claim(Attribute.RENEWAL, value, span, rule, season=season, how=how)
        return
    if value == ENDED:
        if _NEGATED.search(before) or sentence.question:
            return
        mention = sentence.mention_near(span[0], reach=60)
        season = sentence.seasons_of(mention)[0] if mention is not None else None
        if mention is None and re.match(r"(?:it|this)\b", sentence.text, re.IGNORECASE):
            season = sentence.running
        if (
            sentence.is_list_item
            or (
                mention is not None
                and rule.endswith("comes to an end")
                and re.search(r"\bcame\b|\bended\b", sentence.text)
            )
            or re.search(r"\bcame\b|\bfirst\b", sentence.text[max(0, span[0] - 12) : span[1]])
        ):
            return
        if rule.endswith("comes to an end") and not (_SHOW_WORD.search(before) or sentence.named or sentence.seasons):
            return
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
    yield from _renewed(sentence, span, rule, before)


def _is_cancelled(sentence: Sentence, span: tuple[int, int]) -> bool:
    """A trip or a plan may be cancelled, too: the show has to stand beside the word."""
    around = sentence.text[max(0, span[0] - 60) : span[1] + 45]
    near_title = any(span[0] - 80 <= start <= span[1] + 60 for start, _ in sentence.titles)
    if _OTHER_MATTER.search(sentence.bare[: span[0]]):
        return False
    if not (near_title or _SHOW_WORD.search(around) or any(abs(m.start - span[0]) < 60 for m in sentence.seasons)):
        return False
    return not _OTHER_OBJECT.search(sentence.text[max(0, span[0] - 30) : span[0]]) and not _OTHER_OBJECT_AFTER.match(
        sentence.text[span[1] :]
    )


def _cancelled_season(sentence: Sentence, span: tuple[int, int]) -> int | None:
    """ "Cancelled after one season" is said of the show; "there will be no season 2" of season 2."""
    for mention in sentence.seasons:
        inside = span[0] <= mention.start < span[1]
        behind = 0 <= mention.start - span[1] <= 12
        ahead = 0 <= span[0] - mention.end <= 25
        if (inside or behind or ahead) and not re.search(r"\bafter\s*$", sentence.text[: mention.start]):
            return mention.numbers[0] if mention.numbers else sentence.coming
    return None


def _renewed(sentence: Sentence, span: tuple[int, int], rule: str, before: str) -> Iterator[Claim]:
    if _NEGATED.search(before) or _PAST.search(sentence.text[max(0, span[0] - 20) : span[1]]):
        return
    if _OTHER_SUBJECT.search(before) or (rule.endswith("returns for a season") and _PEOPLE_SUBJECT.search(before)):
        return
    if _only_supposed(before) and not rule.endswith("could happen"):
        return
    mention = _season_mention(sentence, span)
    if mention is None and rule.endswith("renewed") and _has_show_object(sentence, span):
        yield sentence.claim(Attribute.RENEWAL, RENEWED, span, rule, season=sentence.coming)
    if mention is None or not _is_further(mention, sentence, span, rule):
        return
    for season in sentence.seasons_of(mention):
        yield sentence.claim(Attribute.RENEWAL, RENEWED, span, rule, season=season, how=_denial(sentence, span))


def _only_supposed(before: str) -> bool:
    """ "if the show is renewed", "fans ask for a second season"; not "they said that it would be"."""
    return bool(_CONDITION.search(before)) and not re.search(r"\b(?:told|said|confirmed)\b", before)


def _is_further(mention: SeasonMention, sentence: Sentence, span: tuple[int, int], rule: str) -> bool:
    """Whether the season that is spoken of is one to come, and one whose number can be known."""
    if mention.numbers:
        return max(mention.numbers) > 1
    if sentence.text[span[0] : span[1]].casefold() == "renewal":
        return False  # "talk of a renewal"
    if rule.endswith(("season will come", "season confirmed")):
        return mention.which in {"new", "another", "next", "further"}
    return mention.which not in {"final", "last", "renewal"} or sentence.coming is not None


def _denial(sentence: Sentence, span: tuple[int, int]) -> Modality | None:
    """ "NBC denied that the show has been cancelled"; "reports that it was renewed are not true"."""
    denied = _DENIED_BEFORE.search(sentence.bare[: span[0]]) or _DENIED_AFTER.search(sentence.bare[span[1] :])
    return Modality.DENIED if denied else None


def _is_of_another(sentence: Sentence, span: tuple[int, int], before: str) -> bool:
    """Whether what is renewed or cancelled is another show, known by its capitals: "Copper Bay has been renewed"."""
    if any(0 <= start - span[1] <= 6 for start, _, _ in sentence.others):
        return True
    behind = _NAMED_OBJECT.match(sentence.bare, span[1])
    if (
        behind
        and not _is_known(behind["name"])
        and not any(m.start <= behind.start("name") < m.end for m in sentence.seasons)
    ):
        return True
    if sentence.named or not _PASSIVE.search(before):
        return False
    subject = _NAMED_SUBJECT.match(before.strip())
    return bool(subject) and not _is_known(subject["name"]) if subject else False


def _is_known(name: str) -> bool:
    """Whether a name in capitals is no show: a network, a word of the trade, a word that begins a sentence."""
    words = name.split()
    return name in NETWORKS or all(w.strip("\"',") in PLAIN_WORDS for w in words) or words[0] in NETWORK_WORDS


def _has_show_object(sentence: Sentence, span: tuple[int, int]) -> bool:
    """ "has renewed the show", "the drama was renewed": no season is said, but the show is what is renewed."""
    verb = sentence.text[span[0] : span[1]].casefold()
    if not verb.startswith(("renew", "picked up", "greenlit")) or verb.endswith(("al", "ing")):
        return False
    behind = any(0 <= start - span[1] <= 6 for start, _ in sentence.titles) or re.match(
        r"\s+(?:it|the\s+(?:\w+\s+)?(?:show|series|drama|comedy|thriller))\b", sentence.text[span[1] :]
    )
    ahead = _PASSIVE.search(sentence.text[: span[0]]) and (
        sentence.named or _SHOW_WORD.search(sentence.text[: span[0]])
    )
    return bool(behind or ahead) and sentence.coming is not None


def _season_mention(sentence: Sentence, span: tuple[int, int]) -> SeasonMention | None:
    inside = [m for m in sentence.seasons if span[0] <= m.start < span[1]]
    if inside:
        return inside[-1]
    start, end = sentence.clause(span[0])
    preceding = [m for m in sentence.seasons if start <= m.start < span[0] and span[0] - m.end <= 70]
    if preceding and _PASSIVE.search(sentence.text[: span[0]]) and not re.match(r"\s+for\b", sentence.text[span[1] :]):
        return preceding[-1]
    following = [m for m in sentence.seasons if span[1] <= m.start < max(end, span[1] + 1) and m.start - span[1] <= 70]
    if following:
        return following[0]
    return preceding[-1] if preceding else None


def _of_a_person(sentence: Sentence, span: tuple[int, int]) -> bool:
    """ "Dunn has not been confirmed for season 2" is undecided about Dunn."""
    start, _ = sentence.clause(span[0])
    head = sentence.bare[start : span[0]]
    names = find_names(head)
    at_the_end = bool(names) and not head[names[-1].end :].strip(" ,")
    return at_the_end and bool(re.match(r"\s*for\b", sentence.text[span[1] :]))


def _about_something_else(sentence: Sentence, span: tuple[int, int]) -> bool:
    """ "No release date has been announced" is undecided about the date, not about the season."""
    around = sentence.text[max(0, span[0] - 45) : span[1] + 45]
    if re.search(r"\bcasting\b|\bactors\b|\bcast\b", around, re.IGNORECASE):
        return True
    if re.search(
        r"\b(?:renew|second season|new season|another season|sequel)\w*\b", around, re.IGNORECASE
    ) and not re.search(r"\b(?:date|trailer|cast|plot)\b", sentence.text[span[0] : span[1] + 20], re.IGNORECASE):
        return False
    return bool(_DATE_TOPIC.search(around))


def _headings(reading: Reading) -> Iterator[Claim]:
    """A heading that states ("Season 2 confirmed") counts; one that asks or lists topics does not."""
    for sentence in reading.sentences:
        if sentence.kind is BlockKind.HEADING and sentence.named and not sentence.question and "," not in sentence.text:
            match = re.search(
                r"\b(?:renewed\s+for|confirmed|greenlit|is\s+getting|will\s+be\s+getting)\b",
                sentence.text,
                re.IGNORECASE,
            )
            mention = sentence.mention_near(match.start()) if match else None
            if (
                match
                and mention
                and len(mention.numbers) == 1
                and not re.search(r"\b(?:or|when|not|release date)\b", sentence.text, re.IGNORECASE)
            ):
                yield sentence.claim(
                    Attribute.RENEWAL, RENEWED, match.span(), "renewal: heading", season=mention.numbers[0]
                )
