"""Renewal: is there more to come, is it over, or has nobody decided."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING

from monitor.claims.findings import Dropped, objection
from monitor.claims.quick import QuickTable, quick
from monitor.claims.renewal.answers import answer, asked_by_title, asks, is_the_last, seasons_asked_for
from monitor.claims.renewal.comment import ON_COMMENT
from monitor.claims.renewal.objections import ALWAYS, OF_VALUE, OFF_TOPIC, ON_REPORTS
from monitor.claims.renewal.only_reported import is_a_report
from monitor.claims.renewal.phrases import PHRASES
from monitor.claims.renewal.row_objections import OF_NO_SEASON, OF_ROW, SUPPOSED, is_said_of_season
from monitor.claims.renewal.seasons import NO_NEW_SEASON, SEASONS_OF
from monitor.claims.renewal.told_before import THROUGH, season_of_it, several, through
from monitor.claims.renewal.topic import is_of_a_return
from monitor.claims.renewal.undone import undone_later
from monitor.claims.renewal.words import CANCELLED, ENDED, ORDERED, RENEWED, UNDECIDED
from monitor.claims.said.untrue import contradicted
from monitor.claims.titles.asides import Without, without_asides
from monitor.claims.titles.masked import fill, masked
from monitor.model import Attribute, BlockKind, Claim, Modality

if TYPE_CHECKING:
    from collections.abc import Iterator

    from monitor.claims.findings import Finding
    from monitor.claims.reading import Reading, Sentence
    from monitor.claims.renewal.words import Phrase

Span = tuple[int, int]

_COMPILED = QuickTable((p, fill(p.pattern)) for p in PHRASES)
_AS_WRITTEN = frozenset({"final season", "limited series"})  # rows that look at the words for a season themselves
_COMES_BACK = "renewal: comes back"  # said of reboots as well, which are no further season
_GUESSES = frozenset({"unlikely", "likely"})
# "Season 4 will not be the last", "is not necessarily the end of the show".
_NOT_THE = quick(
    r"(?:\bnot|n't|\bnever)\s+(?:(?:be|to|yet|actually|necessarily|going|end|the|its|an?|come|coming|bring)\s+){0,4}$",
    re.IGNORECASE,
)
_WISHED = quick(r"\b(?:wants?|wishes|hopes?|would\s+like|'d\s+like|hoping|wanting)\s+(?:\w+\s+){0,3}?$", re.IGNORECASE)
_ASKS_FOR_MORE = quick(r"\bmore\b(?!\s+than)(?![^.?!]{0,40}\bseason)[^.?!]{0,60}[.?!]?\s*$", re.IGNORECASE)
_NOT = quick(r"(?:\bnot|n't|\bnever)\b", re.IGNORECASE)
_STATUS = quick(r"\bstatus\b[^.;:]{0,30}:\s*\w", re.IGNORECASE)
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
    findings = list(_all(reading))
    claims = [f for f in findings if isinstance(f, Claim) and f.modality is Modality.ASSERTED]
    is_new = any(c.value == ORDERED for c in claims)
    again = {c.season for c in claims if c.value == RENEWED and c.rule != _COMES_BACK}
    not_so = any(f.value == CANCELLED and f.modality is Modality.DENIED for f in findings if isinstance(f, Claim))
    for finding in findings:
        if not_so and isinstance(finding, Claim) and finding.modality is Modality.ASSERTED and is_a_report(finding):
            yield Dropped.instead_of(finding, "what a report said, and the article denies")
            continue
        if isinstance(finding, Claim) and finding.rule == _COMES_BACK and is_new and finding.season not in again:
            yield Dropped.instead_of(finding, "it comes back as a new series, that is ordered")
        else:
            yield finding


def _all(reading: Reading) -> Iterator[Finding]:
    behind = last = ""  # the two sentences behind us
    previous = None
    asked = asked_by_title(reading)
    for sentence in reading.sentences:
        said = False
        if sentence.unread is None or _is_headline(sentence):
            for finding in _with_asides(sentence, behind, previous):
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
        behind, last, previous = f"{last} {sentence.text}", sentence.text, sentence


def _next_three(reading: Reading, sentence: Sentence) -> Iterator[Sentence]:
    """Those behind it in its paragraph."""
    return (s for s in islice(reading.following(sentence), 3) if s.block == sentence.block)


def _answers(sentence: Sentence, question: Sentence) -> Iterator[Finding]:
    last = is_the_last(question, sentence.text)
    if last is not None:
        yield sentence.claim(Attribute.RENEWAL, ENDED, (0, last[1]), "renewal: an answer", season=last[0])
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


def _with_asides(sentence: Sentence, behind: str, previous: Sentence | None) -> Iterator[Finding]:
    """The sentence as it is, or else as it is without what stands between its subject and verb."""
    findings = list(_in_sentence(sentence, behind, previous))
    yield from findings
    if not any(isinstance(finding, Claim) for finding in findings):
        short = without_asides(sentence)
        if short is not None:
            yield from short.found(_in_sentence(short.sentence, behind, previous, short=short), sentence)


def _in_sentence(
    sentence: Sentence, behind: str, previous: Sentence | None, *, short: Without | None = None
) -> Iterator[Finding]:
    """The rows from the top; what one of them takes, no other row may take, but an end stands beside a renewal."""
    taken: list[tuple[Span, str]] = []
    gone: list[int] = []  # where it is said that it will not come, or that nobody knows
    text = masked(sentence, but=NO_NEW_SEASON)
    for phrase, pattern in _COMPILED.possible(text, sentence.text):
        for match in pattern.finditer(sentence.text if phrase.name in _AS_WRITTEN else text):
            span = match.span()
            if short is not None and not short.reaches_over(span):
                continue
            if phrase.value != ENDED and any(a < span[1] and span[0] < b for (a, b), v in taken if v != ENDED):
                continue
            if phrase.value == RENEWED and any(sentence.clause(at) == sentence.clause(span[0]) for at in gone):
                continue
            claimed = denied = False
            for finding in _findings(sentence, phrase, span, behind, previous):
                if isinstance(finding, Claim):
                    claimed, denied = True, finding.modality is Modality.DENIED
                yield finding
            if claimed:
                taken.append((span, phrase.value))
                # what is denied leaves room: "it was not cancelled, and will be back for season 3"
                if phrase.value in {UNDECIDED, CANCELLED} and not denied:
                    gone.append(span[0])


def _findings(
    sentence: Sentence, phrase: Phrase, span: Span, behind: str, previous: Sentence | None
) -> Iterator[Finding]:
    rule = f"renewal: {phrase.name}"
    of_row = OF_ROW.get(phrase.name, (SUPPOSED,) if phrase.value == RENEWED else ())
    why = objection((*ALWAYS, *OF_VALUE[phrase.value]), sentence, span)
    answers = False  # "Will there be more? Nothing has been decided." "Will there be a season 3? No word on that yet."
    if why == OFF_TOPIC or (why == ON_REPORTS and phrase.name == "nothing official" and behind.endswith("?")):
        answers = is_of_a_return(behind)
        why = None if answers else why
    if why is None:
        why = objection(of_row, sentence, span)
    if why == ON_COMMENT and behind.endswith("?") and is_of_a_return(behind):
        why = None
    if why == OF_NO_SEASON and is_said_of_season(sentence, span, previous):
        why = None
    if why is not None:
        yield sentence.dropped(Attribute.RENEWAL, phrase.value, span, rule, why)
        return
    seasons = SEASONS_OF[phrase.value](sentence, phrase, span)
    if phrase.value == RENEWED:
        seasons = _told_before(sentence, phrase, span, previous) or seasons
    if answers and not sentence.seasons and _ASKS_FOR_MORE.search(behind):
        seasons = (None,)  # which season that would be, nobody says
    if not seasons:
        why = "no further season, or not known which"
        yield sentence.dropped(Attribute.RENEWAL, phrase.value, span, rule, why)
    how = _how(sentence, phrase, span)
    for season in seasons:
        yield sentence.claim(Attribute.RENEWAL, phrase.value, span, rule, season=season, how=how)


def _told_before(sentence: Sentence, phrase: Phrase, span: Span, previous: Sentence | None) -> tuple[int | None, ...]:
    if phrase is THROUGH:
        return through(sentence, span, previous)
    it = season_of_it(sentence, phrase, span, previous)
    return several(sentence, span, previous) if it is None else (it,)


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
    wished = phrase.value == ENDED and _WISHED.search(sentence.bare, 0, span[0])
    return Modality.EXPECTED if wished or phrase.name in _GUESSES else None
