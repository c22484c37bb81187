"""Episode count: how many episodes a season has."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from monitor.claims.episodes.changes import changes
from monitor.claims.episodes.each import several
from monitor.claims.episodes.objections import OBJECTIONS, SEEN_BEHIND, is_of_the_first_day
from monitor.claims.episodes.phrases import COUNTS, DOZENS, SO_DID, TENS, UNDERSTOOD, N
from monitor.claims.findings import objection
from monitor.claims.quick import QuickPattern, QuickTable, quick
from monitor.claims.said.modality import is_guess, is_rumour
from monitor.claims.seasons import number
from monitor.claims.seasons.running import SO_MANY_IN_ANOTHER
from monitor.claims.seasons.talk import (
    ahead,
    is_of_all_seasons,
    is_of_part_before,
    is_of_season_before,
    is_of_the_show,
)
from monitor.claims.words.numbers import FIRST_TO_TENTH
from monitor.claims.words.shows import NOUNS
from monitor.model import Attribute, Claim, Modality
from monitor.number_names import CARDINALS, ORDINALS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from monitor.claims.findings import Finding
    from monitor.claims.reading import Reading, Sentence
    from monitor.claims.seasons import SeasonMention

_COMPILED = QuickTable((row, quick(row.pattern, re.IGNORECASE)) for row in COUNTS)
_UNDERSTOOD = QuickTable((row, quick(row.pattern, re.IGNORECASE)) for row in UNDERSTOOD)
_EPISODES = quick(r"\b(?:episode|chapter|instal+ment|part)s?\b|\bof\s+(?:them|these|those)\b", re.IGNORECASE)
# Under "How many episodes are there?": "Eighteen in total.", "Six, same as before."
_ANSWER = quick(
    rf"^(?:(?:there\s+(?:are|will\s+be|were)|it\s+(?:has|had|will\s+have)|only|just)\s+)?{N}(?=\s*(?:[,.!]|$"
    r"|in\s+total|in\s+all|altogether|of\s+them))",
    re.IGNORECASE,
)
_ASKED = quick(r"\bhow\s+many\s+(?:\w+\s+)?episodes\b|\bnumber\s+of\s+episodes\b|\bepisode\s+count\b", re.IGNORECASE)
_MOST_OF_A_SEASON = 75  # a larger number, with no season beside it, counts all seasons together
# "The plan is for 80 chapters", "has ordered 120 episodes": a daily serial is ordered in such numbers.
_SO_LONG = quick(
    r"\b(?:plan\s+is\s+for|plan(?:s|ned)?\s+for|order(?:s|ed)?(?:\s+(?:of|for))?|commission(?:s|ed)|will\s+(?:have|consist\s+of"
    r"|run\s+(?:to|for)))\s+$",
    re.IGNORECASE,
)
_COMPARED = re.compile(
    rf"\b(?:as(?:\s+(?:with|in|was|for))?|like|unlike|same\s+as|compared\s+(?:to|with)|against|versus|than|since|{SO_MANY_IN_ANOTHER}"
    r"|from\s+\S+(?:\s+episodes)?)\s+(?:in\s+|of\s+|for\s+)?(?:the\s+|its\s+)?$",
    re.IGNORECASE,
)
# "The pickup, for 10 episodes, comes six weeks after season 2 dropped": when that was.
_WHEN = re.compile(
    r"\b(?:days?|weeks?|months?|years?|hours?|shortly|soon|just|right)\s+(?:after|before)\s+(?:the\s+)?$", re.IGNORECASE
)
_FEWER = re.compile(r"\b(?:fewer|more|less|longer|shorter)\b[^.;]{0,30}\bthan\b", re.IGNORECASE)
_TO_COME = quick(
    r"\b(?:will|won't|'ll|to\s+(?:come|be|premiere|air|arrive|start|film|debut)|ordered|order|pick-?up|renewal|coming|upcoming"
    r"|new(?!\s+(?:one|episode|instal+ment|chapter|part)\b)|this\s+time"
    r"|premieres|debuts|airs|arrives|launches|returns|drop|lands|next|planned|plans|getting)\b",
    re.IGNORECASE,
)
_GONE = quick(
    r"\b(?:(?:was|were|had|did)n't|was|were|had|aired|ran|premiered|debuted|consisted|got|gave|came|went|dropped|comprised|ended|finished"
    r"|closed|opened|carried|showed|made|took|streamed)\b(?!\s+up\s+of)",
    re.IGNORECASE,
)
_PREDICATE = re.compile(r"\b(?:is|are|was|were|has|have|had|will|would)\b", re.IGNORECASE)
_IN_TOTAL = re.compile(r"\s*(?:episodes\s+)?(?:in\s+total|in\s+all|all\s+told|altogether)\b", re.IGNORECASE)
_OF_IT = re.compile(r"(?:\s+(?:episodes\s+)?(?:in|of|for)\s+(?:the\s+|its\s+)?)?")
# "Ten in its first season and eight in its second."
_IN_THE_NTH = re.compile(
    rf"(?:\s+episodes)?\s+(?:in|for)\s+(?:the|its)\s+(?P<nth>{FIRST_TO_TENTH})(?=\s*(?:[.,;)]|$))", re.IGNORECASE
)
_SEEN = re.compile(r"\b(?:seen|watched|been\s+through|swallowed|finished|binged)\b", re.IGNORECASE)
_THE_SEASON = quick(
    r"\b(?:(?:the|this|its|that)\s+(?:[\w-]+\s+){0,2}?(?:season|run|batch|order)|this\s+time(?:\s+around)?|last\s+time)\b",
    re.IGNORECASE,
)
_IT = re.compile(
    r"(?:it|there|they)\b[^.;,]{0,20}\b(?:runs?|ran|consists?|has|have|had|will|is|are|was|were|went|goes)\b",
    re.IGNORECASE,
)
_ONE_SEASON = re.compile(r"\b(?:one|single|only)\s+season\s+(?:of|with)\s+$", re.IGNORECASE)
_TO_TELL = re.compile(r"\s+to\s+tell\b", re.IGNORECASE)
_NOW = frozenset({"current", "present", "ongoing"})
_AGAINST = re.compile(r"(?:compared|against|versus|down|up)\b", re.IGNORECASE)  # "compared to the current season's 18"
# "The 10-episode order comes as the drama closes its second season": of what was ordered, and not of that.
# "Who wrote all 72 chapters of this one, will be head writer again"
_OF_THIS_ONE = re.compile(
    r"\s+of\s+(?:this|the\s+(?:present|current|running|existing))\s+(?:one|season|run)\b", re.IGNORECASE
)
_ORDER = re.compile(
    r"\s+(?:order|pick-?up|renewal)\s+(?:comes|came|arrives|arrived|lands|landed|follows|followed|was|is)\b"
    r"(?!\s+for\s)",
    re.IGNORECASE,
)
_WHOLE_SHOW = quick(rf"\b(?:{NOUNS})\b", re.IGNORECASE)


def find(reading: Reading) -> Iterator[Finding]:
    """Episode counts of whole seasons; "12 to 16 episodes" and a part's number are none."""
    before = ""
    for sentence in reading.sentences:
        if sentence.unread is None:
            for match in _matches(sentence, before):
                value = _value(next(word for word in match.groups() if word))
                if value is not None:
                    yield from _findings(reading, sentence, match, value)
        if sentence.about:
            before = f"{before[-200:]} {sentence.text}"  # what the last sentences count is still understood


def _matches(sentence: Sentence, before: str) -> Iterator[re.Match[str]]:
    for pattern in _patterns(sentence, before):
        yield from pattern.finditer(sentence.text)
    yield from changes(sentence.text)


def _patterns(sentence: Sentence, before: str) -> Iterator[QuickPattern]:
    text = sentence.text
    yield from (pattern for _, pattern in _COMPILED.possible(text))
    understood = [pattern for _, pattern in _UNDERSTOOD.possible(text) if pattern.search(text)]
    if understood and ((sentence.seasons and _EPISODES.search(text)) or _EPISODES.regex.search(before)):
        yield from understood
    if _ANSWER.may_fit(text) and (_ASKED.search(sentence.section.heading) or _ASKED.regex.search(before)):
        yield _ANSWER


def _findings(reading: Reading, sentence: Sentence, match: re.Match[str], value: int) -> Iterator[Finding]:
    """One for each season that has so many: "seasons 1 and 2 had eight episodes each"."""
    each = several(reading, sentence, match)
    for season in each or (_season(reading, sentence, match),):
        finding = _finding(reading, sentence, match, value, season, each=bool(each))
        yield finding
        same = SO_DID.match(sentence.text, match.end())
        if same and isinstance(finding, Claim):
            other = number(same["first"] or same["n"])
            yield sentence.claim(
                Attribute.EPISODE_COUNT, str(value), match.span(), "episodes: so many too", season=other
            )


def _finding(
    reading: Reading, sentence: Sentence, match: re.Match[str], value: int, season: int | None, *, each: bool
) -> Finding:
    span, rule = match.span(), "episodes: count"
    why = None if each else objection(OBJECTIONS, sentence, span)
    if why is None and is_of_part_before(reading, sentence):
        why = "of a part"
    if why is None and value < 4 and is_of_the_first_day(sentence, span):
        why = "two or three are mostly those of the first day"
    if (
        why is None
        and value > _MOST_OF_A_SEASON
        and not (sentence.seasons or _SO_LONG.search(sentence.text, 0, span[0]))
    ):
        why = "all seasons together"
    if why is not None:
        return sentence.dropped(Attribute.EPISODE_COUNT, str(value), span, rule, why, season=season)
    return sentence.claim(Attribute.EPISODE_COUNT, str(value), span, rule, season=season, how=_how(sentence, match))


def _value(word: str) -> int | None:
    folded = word.casefold()
    if folded in DOZENS:
        return DOZENS[folded]
    if "-" in folded:
        tens, ones = folded.split("-")
        return TENS[tens] + CARDINALS[ones]
    count = TENS.get(folded) or (int(word) if word.isdigit() else number(word))
    return count if count is not None and 1 < count < 400 else None


def _how(sentence: Sentence, match: re.Match[str]) -> Modality | None:
    """A count is a guess only where its own words hedge; a rumour where what stands before it is one."""
    near = sentence.bare[max(0, match.start() - 45) : match.end()]
    clause = sentence.bare[sentence.clause(match.start())[0] : match.start()]
    return None if is_guess(near) or is_rumour(clause) else Modality.ASSERTED


def _season(reading: Reading, sentence: Sentence, match: re.Match[str]) -> int | None:
    inside = next((m for m in sentence.seasons if match.start() <= m.start < match.end()), None)
    if inside is not None and inside.which in _NOW and _AGAINST.match(match.group()):
        on = sentence.running or 0  # the talk is of the one to come
        return on - 1 if on > 1 else None
    if inside is not None:
        return sentence.seasons_of(inside)[0]
    if _OF_THIS_ONE.match(sentence.text, match.end()) and (sentence.running or 0) > 1:
        return (sentence.running or 0) - 1  # beside the one to come, which the talk is of
    if re.match(r"the\s+new\b", match.group(), re.IGNORECASE):
        return sentence.coming
    if is_of_all_seasons(reading, sentence):
        return None
    if _ORDER.match(sentence.text, match.end()) and not any(m.start < match.end() for m in sentence.seasons):
        return ahead(reading, sentence)
    nth = _IN_THE_NTH.match(sentence.text, match.end()) if sentence.seasons else None
    if nth is not None:
        return ORDINALS[nth["nth"].casefold()]
    mention = _mention(sentence, match)
    if SEEN_BEHIND.match(sentence.text, match.end()) and not sentence.seasons:
        return sentence.running
    seen = _SEEN.search(sentence.text, 0, match.start())
    if seen and (mention is None or mention.start > match.end()):
        return None
    if mention is not None and not (mention.start > match.end() and _is_answer(sentence, match)):
        return sentence.seasons_of(mention)[0]
    if _IN_TOTAL.match(sentence.text, match.end()) and _is_answer(sentence, match):
        return None
    if sentence.is_list_item and ":" in match.group() + sentence.text[: match.start()]:
        return sentence.seasons_of(None)[0] or sentence.title_season
    return _of_the_talk(reading, sentence, match)


def _of_the_talk(reading: Reading, sentence: Sentence, match: re.Match[str]) -> int | None:
    """The season that the talk is of, where the sentence names none; None where it is of the show as a whole."""
    if _TO_TELL.match(sentence.text, match.end()) or _ONE_SEASON.search(sentence.text, 0, match.start()):
        return None
    if _ASKED.search(sentence.section.heading) and sentence.section.season is not None:
        return sentence.section.season  # "How many episodes does the first season have?"
    if _is_answer(sentence, match):
        return ahead(reading, sentence)
    start, end = sentence.clause(match.start())
    if sentence.text[:start].endswith(": ") and not _PREDICATE.search(sentence.text, start, end):
        start = sentence.clause(start - 2)[0]  # "The result was joyless: ten episodes of people shouting"
    clause = sentence.text[start:end]
    around = sentence.text[max(0, match.start() - 60) : match.end() + 40]
    gone = bool(_GONE.search(clause))
    to_come = bool(_TO_COME.search(clause)) and not gone
    of_the_show = _WHOLE_SHOW.search(around) or _is_named_beside(sentence, match)
    if of_the_show and not _THE_SEASON.search(around) and not to_come:
        return None
    if to_come:
        return ahead(reading, sentence)
    if is_of_the_show(reading, sentence):
        return None
    if gone and not (_THE_SEASON.search(around) or _IT.match(sentence.text) or is_of_season_before(reading, sentence)):
        return None
    return sentence.seasons_of(None)[0] or sentence.title_season


def _is_named_beside(sentence: Sentence, match: re.Match[str]) -> bool:
    """Whether the show's title stands right around the number: "the 16-part Winter Harbor"."""
    return any(start - match.end() < 12 and match.start() - end < 12 for start, end in sentence.titles)


def _mention(sentence: Sentence, match: re.Match[str]) -> SeasonMention | None:
    """The season that the number belongs to; not the one of a comparison: "As with season 1, there will be eight"."""
    text, start = sentence.text, match.start()
    own = [
        m
        for m in sentence.seasons
        if (text[m.end : start] in {"'s ", "' "} or not _PARTED.search(text[match.end() : m.start]))
        and not (
            _COMPARED.search(text, 0, m.start)
            or _WHEN.search(text, match.end(), m.start)
            or _FEWER.search(text, match.end(), m.start)
        )
    ]
    for mention in sentence.seasons:
        if mention.numbers and mention.start >= match.end() and _OF_IT.fullmatch(text, match.end(), mention.start):
            return mention
    before = [m for m in own if 0 <= match.start() - m.end <= 45 and m.numbers]
    if before:
        return before[-1]
    nearest = sentence.mention_near(match.start(), reach=60 if len(sentence.seasons) > 1 else 110)
    if (
        nearest is not None and nearest not in own and _TO.match(match.group())
    ):  # "season 3 is down from ten in season 2 to" + "eight"
        nearest = next((m for m in reversed(own) if m.numbers and m.end <= start), None)
    return nearest if nearest in own else None


_TO = re.compile(r"to\s", re.IGNORECASE)
# "Ten episodes; season 1 is on Hulu", "thirteen episodes: the seven of season one": what stands there is another's.
_PARTED = re.compile(
    r";\s+(?:and\s+|but\s+|while\s+)?(?:the\s+|its\s+|an?\s+)?$|:\s+(?:the\s+)?(?:\d+|[\w-]+)\s+(?:of|in|from)\s"
)


def _is_answer(sentence: Sentence, match: re.Match[str]) -> bool:
    """ "How many episodes?" "Six, same as before." """
    return match.start() == 0 and bool(_ASKED.search(sentence.section.heading))
