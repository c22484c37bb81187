"""Renewal: is there more to come, is it over, or has nobody decided."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING

from monitor.claims.findings import Dropped, objection
from monitor.claims.quick import QuickTable, quick
from monitor.claims.renewal.answers import answer, asked_by_title, asks, seasons_asked_for
from monitor.claims.renewal.objections import ALWAYS, OF_VALUE, OFF_TOPIC, ON_REPORTS
from monitor.claims.renewal.phrases import PHRASES
from monitor.claims.renewal.row_objections import OF_ROW, SUPPOSED
from monitor.claims.renewal.subjects import PASSIVE, SHOW_WORD
from monitor.claims.renewal.topic import is_of_a_return
from monitor.claims.renewal.undone import undone_later
from monitor.claims.renewal.words import CANCELLED, ENDED, ORDERED, RENEWED, UNDECIDED
from monitor.claims.said.untrue import contradicted
from monitor.claims.titles.masked import fill, masked
from monitor.model import Attribute, BlockKind, Claim, Modality

if TYPE_CHECKING:
    from collections.abc import Iterator

    from monitor.claims.findings import Finding
    from monitor.claims.reading import Reading, Sentence
    from monitor.claims.renewal.words import Phrase
    from monitor.claims.seasons import SeasonMention

Span = tuple[int, int]

_COMPILED = QuickTable((p, fill(p.pattern)) for p in PHRASES)
_AS_WRITTEN = frozenset({"final season", "limited series"})  # rows that look at the words for a season themselves
_NO_NEW_SEASON = frozenset({"previous", "current", "this", "that", "latest", "ongoing", "renewal"})
_GUESSES = frozenset({"unlikely", "likely"})
# "Season 4 will not be the last", "is not necessarily the end of the show".
_NOT_THE = quick(
    r"(?:\bnot|n't|\bnever)\s+(?:(?:be|to|yet|actually|necessarily|going|end|the|its|an?|come|coming|bring)\s+){0,4}$",
    re.IGNORECASE,
)
_NOT = quick(r"(?:\bnot|n't|\bnever)\b", re.IGNORECASE)
_STATUS = quick(r"\bstatus\b[^.;:]{0,30}:\s*\w", re.IGNORECASE)
_RENEWAL = re.compile(r"renewals?", re.IGNORECASE)
_FOR = re.compile(r"\bfor\b")
_YEAR = quick(r"\b(?:19|20)\d\d\b")
_OF_SHOW = re.compile("\\s+of\\s+[\"']?\ue001\ue002*")
_WHOLE = fill(r"{X}|\bmore\b")
_LISTS_TOPICS = quick(
    r"\b(?:or|when|how|what|why|who|where|release\s+date|status|everything|all\s+we|cast|plot)\b|,[^,]*,|&",
    re.IGNORECASE,
)
_ASKS = quick(r"^\W*(?:is|are|was|has|have|had|will|would|can|could|should|does|did|do)\s|\?", re.IGNORECASE)
_VERB = quick(
    r"\b(?:renew(?:s|ed)|confirm(?:s|ed)|greenlit|green-?lights|is\s+getting|will\s+be\s+getting|gets|scores|lands"
    r"|nabs|snags|cancel+(?:s|ed)|axe[ds]"
    r"|orders|ordered|picks\s+up|picked\s+up|commissions|commissioned|to\s+(?:return|end)|will\s+(?:return|end)|ends"
    r"|ending|bows\s+out|not\s+returning|scrapped|drop(?:s|ped)|pull(?:s|ed)|ditch(?:es|ed)|sav(?:es|ed)"
    r"|rescu(?:es|ed)|reviv(?:es|ed)|brings\s+back|is\s+back|coming\s+back"
    r"|returning|gives|no\s+(?:season|second|third|fourth|fifth|sixth|more)|axe\s+falls|not\s+cancel+ed"
    r"|happening|on\s+the\s+way)\b",
    re.IGNORECASE,
)


def find(reading: Reading) -> Iterator[Finding]:
    """All claims about the show's future."""
    behind = last = ""  # the two sentences behind us
    asked = asked_by_title(reading)
    for sentence in reading.sentences:
        said = False
        if sentence.unread is None or _is_headline(sentence):
            for finding in _in_sentence(sentence, behind):
                if (
                    isinstance(finding, Claim)
                    and finding.value == RENEWED
                    and undone_later(_next_three(reading, sentence))
                ):
                    yield Dropped.instead_of(finding, "undone in the same breath")
                    continue
                said = said or isinstance(finding, Claim)
                yield finding
        if asked is not None and not said and sentence.unread is None:
            yield from _answers(sentence, asked)
        asked = sentence if asks(sentence) else None
        behind, last = f"{last} {sentence.text}", sentence.text


def _next_three(reading: Reading, sentence: Sentence) -> Iterator[Sentence]:
    """Those behind it in its paragraph."""
    return (s for s in islice(reading.following(sentence), 3) if s.block == sentence.block)


def _answers(sentence: Sentence, question: Sentence) -> Iterator[Finding]:
    found = answer(question, sentence.text)
    if found is None:
        return
    row, end = found
    for season in seasons_asked_for(question):
        if season is not None or row.value != RENEWED:  # which season is coming is not known
            rule = "renewal: an answer"
            yield sentence.claim(Attribute.RENEWAL, row.value, (0, end), rule, season=season, how=row.modality)


def _is_headline(sentence: Sentence) -> bool:
    """A heading that states ("Season 2 confirmed") counts; one that asks or lists topics does not."""
    text = sentence.text
    if sentence.kind is not BlockKind.HEADING or not sentence.about or sentence.question:
        return False
    if _STATUS.search(text):
        return True
    return sentence.named and bool(_VERB.search(text)) and not (_ASKS.search(text) or _LISTS_TOPICS.search(text))


def _in_sentence(sentence: Sentence, behind: str) -> Iterator[Finding]:
    """The rows from the top; what one of them takes, no other row may take, but an end stands beside a renewal."""
    taken: list[tuple[Span, str]] = []
    text = masked(sentence, but=_NO_NEW_SEASON)
    for phrase, pattern in _COMPILED.possible(text, sentence.text):
        for match in pattern.finditer(sentence.text if phrase.name in _AS_WRITTEN else text):
            span = match.span()
            if phrase.value != ENDED and any(a < span[1] and span[0] < b for (a, b), v in taken if v != ENDED):
                continue
            if phrase.value == RENEWED and any(
                value in {UNDECIDED, CANCELLED} and sentence.clause(a) == sentence.clause(span[0])
                for (a, _), value in taken
            ):
                continue
            claimed = False
            for finding in _findings(sentence, phrase, span, behind):
                claimed = claimed or isinstance(finding, Claim)
                yield finding
            if claimed:
                taken.append((span, phrase.value))


def _findings(sentence: Sentence, phrase: Phrase, span: Span, behind: str) -> Iterator[Finding]:
    rule = f"renewal: {phrase.name}"
    of_row = OF_ROW.get(phrase.name, (SUPPOSED,) if phrase.value == RENEWED else ())
    why = objection((*ALWAYS, *OF_VALUE[phrase.value], *of_row), sentence, span)
    answers = False  # "Will there be more? Nothing has been decided." "Will there be a season 3? No word on that yet."
    if why == OFF_TOPIC or (why == ON_REPORTS and phrase.name == "nothing official" and behind.endswith("?")):
        answers = is_of_a_return(behind)
        why = None if answers else why
    if why is not None:
        yield sentence.dropped(Attribute.RENEWAL, phrase.value, span, rule, why)
        return
    seasons = _SEASONS_OF[phrase.value](sentence, phrase, span)
    if answers and not sentence.seasons and _ASKS_FOR_MORE.search(behind):
        seasons = (None,)  # which season that would be, nobody says
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
    if phrase.name == "not cancelled" or contradicted(sentence.bare, span):
        return Modality.DENIED
    if (
        phrase.value == ENDED
        and phrase.name != "the story is told"
        and (_NOT_THE.search(sentence.bare, 0, span[0]) or _NOT.search(sentence.bare[span[0] : span[1]]))
    ):
        return Modality.DENIED
    return Modality.EXPECTED if phrase.name in _GUESSES else None


# --- Which season


_MORE = quick(r"\bmore\b", re.IGNORECASE)
_ASKS_FOR_MORE = quick(r"\bmore\b(?!\s+than)(?![^.?!]{0,40}\bseason)[^.?!]{0,60}[.?!]?\s*$", re.IGNORECASE)


def _undecided(sentence: Sentence, _: Phrase, span: Span) -> tuple[int | None, ...]:
    """That of the clause, else the only one before it; "more after this" is of no number."""
    mention = _season_mention(sentence, span)
    if mention is None:
        numbered = [m for m in sentence.seasons if m.numbers and 0 <= span[0] - m.end <= 90]
        mention = numbered[0] if len(numbered) == 1 else None
    if mention is None and sentence.title_season is None and _MORE.search(sentence.text[span[0] : span[1]]):
        return (None,)
    return (sentence.seasons_of(mention)[0] if mention else sentence.coming,)


_RELATIVE = re.compile(r",\s+(?:which|due|planned|already|originally)\s[^.;,]{2,90},")


def _cancelled(sentence: Sentence, _: Phrase, span: Span) -> tuple[int | None, ...]:
    """ "Cancelled after one season" is said of the show; "there will be no season 2" of season 2."""
    for mention in sentence.seasons:
        if mention.which in _NO_NEW_SEASON:
            continue  # "the third cancellation this season"
        inside = span[0] <= mention.start < span[1]
        behind = 0 <= mention.start - span[1] <= 12
        gap = len(_RELATIVE.sub(",", sentence.text[mention.end : span[0]]))
        ahead = span[0] >= mention.end and gap <= (60 if _is_subject(sentence, mention, span) else 25)
        ahead_of = sentence.text[max(0, mention.start - 12) : mention.start]
        after = re.search(r"\bafter\s*$", ahead_of)
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
    mention = _season_mention(sentence, span)
    if mention and _RENEWAL.fullmatch(sentence.text, *span) and not _FOR.search(sentence.text[span[1] : mention.start]):
        return ()  # "the renewal comes a week after the season 1 finale"
    if mention is None:
        if phrase.name == "comes back":
            return (sentence.coming,) if sentence.coming is not None else ()
        if phrase.name == "saved":
            return (sentence.coming,)
        return _of_whole_show(sentence, span) if phrase.name == "renewed" else ()
    return sentence.seasons_of(mention) if _is_further(mention, sentence, span, phrase) else ()


_SEASONS_OF = {UNDECIDED: _undecided, CANCELLED: _cancelled, ENDED: _ended, ORDERED: _ordered, RENEWED: _renewed}


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
    text = masked(sentence, but=_NO_NEW_SEASON)
    words = sentence.text[span[0] : span[1]].casefold()
    if words.endswith(("al", "ing")) and not sentence.named:
        return ()
    ahead = text[: span[0]]
    passive = PASSIVE.search(ahead) and (sentence.named or SHOW_WORD.search(ahead))
    behind = _WHOLE.match(text[span[1] :].lstrip(" \"'"))
    if not (passive or behind or _WHOLE.search(text[span[0] : span[1]]) or words.endswith("al")):
        return ()
    again = words.startswith(("renew", "re-up", "recommission")) or "more" in words.split() or "back" in words.split()
    if sentence.coming is not None:
        goes_on = sentence.running or sentence.title_season or sentence.section.season
        return (sentence.coming,) if again or (goes_on and not _YEAR.search(sentence.text)) else ()
    return (None,) if again else ()


def _season_mention(sentence: Sentence, span: Span) -> SeasonMention | None:
    inside = [m for m in sentence.seasons if span[0] <= m.start < span[1]]
    if inside:
        return inside[-1]
    start, end = sentence.clause(span[0])
    preceding = [m for m in sentence.seasons if start <= m.start < span[0] and span[0] - m.end <= 70]
    if preceding and PASSIVE.search(sentence.text, 0, span[0]) and not re.match(r"\s+for\b", sentence.text[span[1] :]):
        return preceding[-1]
    following = [m for m in sentence.seasons if span[1] <= m.start < max(end, span[1] + 1) and m.start - span[1] <= 70]
    if following:
        return following[0]
    return preceding[-1] if preceding else None
